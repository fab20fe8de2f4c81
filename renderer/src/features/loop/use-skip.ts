import { useState } from 'react';
import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';
import type { LoopView } from '@shared/model/loop';

export interface Skip {
  /** Index of the round that is asked about; null while nothing is asked. */
  askedFor: number | null;
  /** Asks whether a round is to be left out, or taken in again. */
  ask: (roundIndex: number) => void;
  confirm: () => void;
  cancel: () => void;
}

/** Leaves rounds of a loop out and takes them in again, each after a question. */
export function useSkip({ loop }: LoopView, onChange: (view: LoopView) => void): Skip {
  const [askedFor, setAskedFor] = useState<number | null>(null);
  const cancel = () => setAskedFor(null);
  const confirm = () => {
    if (askedFor === null) return;
    const skipped = !loop.rounds[askedFor]?.skipped;
    setAskedFor(null);
    void call('loop:skip-round', { loopId: loop.id, roundIndex: askedFor, skipped }).then((answer) => {
      if (answer.ok) onChange(answer.value);
      else notifyFailure(answer.error);
    });
  };
  return { askedFor, ask: setAskedFor, confirm, cancel };
}
