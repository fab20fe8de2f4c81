import { useState } from 'react';
import { call } from '@renderer/api/app-api';
import { useAppEvent } from '@renderer/api/use-app-event';
import type { OpinionProgress } from '@shared/model/opinion';

/** Where asking stands while the review is open, and the two things that can be done about it. */
export interface OpinionAsking {
  progress: OpinionProgress | null;
  ask: () => void;
  cancel: () => void;
}

/** Follows what is asked of the local model about one answer. */
export function useOpinion(sessionId: string, takeId: string): OpinionAsking {
  const [progress, setProgress] = useState<OpinionProgress | null>(null);
  const key = { sessionId, takeId };

  useAppEvent('opinion:progressed', (pushed) => {
    if (pushed.sessionId === sessionId && pushed.takeId === takeId) setProgress(pushed.progress);
  });

  return {
    progress,
    ask() {
      setProgress({ state: 'asking', run: 1, of: 3 });
      void call('opinion:ask', key).then((begun) => {
        if (!begun.ok) setProgress({ state: 'failed', message: begun.error.message });
      });
    },
    cancel: () => void call('opinion:cancel', key),
  };
}
