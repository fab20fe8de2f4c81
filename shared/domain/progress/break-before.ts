import type { LoopView } from '@shared/model/loop';

const minuteMs = 60_000;

/** A rest before the next round: how long it is, and when it is over, in milliseconds since the epoch. */
export interface Break {
  breakMin: number;
  endsAtMs: number;
}

/**
 * The break before the next round, counted from the end of the last round of its stage that was held. Null where none
 * is due: from one stage to the next days pass. Whoever shows it compares its end with the clock.
 */
export function breakBefore({ loop, rounds, nextRound }: LoopView): Break | null {
  if (nextRound === null || rounds[nextRound]?.state !== 'open') return null;
  const next = loop.rounds[nextRound];
  if (!next || next.breakMin === 0) return null;
  const ends = loop.rounds.flatMap(({ stageId }, index) => {
    const endedAt = stageId === next.stageId ? rounds[index]?.endedAt : null;
    return endedAt ? [Date.parse(endedAt)] : [];
  });
  if (ends.length === 0) return null;
  return { breakMin: next.breakMin, endsAtMs: Math.max(...ends) + next.breakMin * minuteMs };
}
