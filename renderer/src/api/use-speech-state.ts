import { useState } from 'react';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import type { SpeechState } from '@shared/ipc/contract';

/** Where the speech model stands, as it changes; null until the main process has answered. */
export function useSpeechState(): SpeechState | null {
  const described = useCall('app:describe', null);
  const [pushed, setPushed] = useState<SpeechState | null>(null);
  useAppEvent('speech:state-changed', ({ speech }) => setPushed(speech));
  return pushed ?? (described.state === 'ready' ? described.value.speech : null);
}
