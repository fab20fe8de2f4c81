import { useCallback, useState } from 'react';
import type { SpokenMoment } from '@renderer/features/debrief/moments/moment-times';
import { isSpoken } from '@renderer/features/debrief/moments/moment-times';
import type { Moment } from '@shared/model/debrief';

/** The moment in the dock; `run` is another number each time, so that the same moment can be played once more. */
export interface Docked {
  moment: SpokenMoment;
  run: number;
}

interface Dock {
  docked: Docked | null;
  play: (moment: Moment) => void;
  /** Plays the moment after the docked one, of those on show. */
  playNext: (onShow: readonly SpokenMoment[]) => void;
  close: () => void;
}

/** Holds the moment that plays at the bottom of the screen. */
export function useDock(): Dock {
  const [docked, setDocked] = useState<Docked | null>(null);
  const play = useCallback((moment: Moment) => {
    if (!isSpoken(moment)) return;
    setDocked((before) => ({ moment, run: (before?.run ?? 0) + 1 }));
  }, []);
  const playNext = (onShow: readonly SpokenMoment[]) => {
    const at = onShow.findIndex((moment) => moment === docked?.moment);
    const next = onShow[(at + 1) % Math.max(1, onShow.length)];
    if (next) play(next);
  };
  const close = useCallback(() => setDocked(null), []);
  return { docked, play, playNext, close };
}
