/** Which part of the time it is. */
export type ClockPhase = 'plenty' | 'soon' | 'over';

const SOON_SEC = 120;

/** The part of the time, by the seconds that are left. */
export function clockPhase(leftSec: number): ClockPhase {
  if (leftSec <= 0) return 'over';
  return leftSec <= SOON_SEC ? 'soon' : 'plenty';
}

/** What is said when a part begins. */
export const phaseWords: Record<ClockPhase, string> = {
  plenty: '',
  soon: 'Two minutes are left.',
  over: 'The fifteen minutes are over. Finish in your own time; nothing is taken away.',
};
