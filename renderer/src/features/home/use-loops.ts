import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import type { LoopView } from '@shared/model/loop';

/** All loops, kept up to date. */
export function useLoops(): Loaded<LoopView[]> {
  const loops = useCall('loop:list', null);
  useAppEvent('loop:changed', () => loops.reload());
  return loops;
}
