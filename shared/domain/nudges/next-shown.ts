import type { Nudge } from './wanted-nudge';

/** The line on show, if any, and since when in seconds of the answer; null when nothing was shown yet. */
export interface ShownNudge {
  nudge: Nudge | null;
  sinceSec: number | null;
}

/** No line so far. */
export const noNudge: ShownNudge = { nudge: null, sinceSec: null };

/** Whoever speaks should not have to follow a line that comes and goes. */
const leastSec = 8;

/** The line to show next: what is wanted, but never a second change within 8 s. */
export function nextShown(shown: ShownNudge, wanted: Nudge | null, nowSec: number): ShownNudge {
  if (wanted === shown.nudge) return shown;
  if (shown.sinceSec !== null && nowSec - shown.sinceSec < leastSec) return shown;
  return { nudge: wanted, sinceSec: nowSec };
}
