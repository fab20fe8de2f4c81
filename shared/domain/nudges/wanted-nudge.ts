import { paceWindowSec } from '@shared/domain/delivery/measure-pace';
import type { HeardSoFar } from './heard-so-far';
import type { NudgeLimits } from './nudge-limits';

/** What can be said while somebody speaks. */
export type Nudge = 'silence' | 'length' | 'fast' | 'slow';

/** A silence is no slow speech: from this length on it is left out of the pace. */
const pauseSec = 2;
/** With less speech than this in the window there is no pace. */
const leastSpokenSec = 10;

/** The one thing that is worth a line at this moment: a silence before the length, the length before the pace. */
export function wantedNudge(heard: HeardSoFar, nowSec: number, limits: NudgeLimits): Nudge | null {
  const { firstWordSec, lastHeardSec } = heard;
  // Before the first word there is time to think.
  if (firstWordSec === null || lastHeardSec === null) return null;
  if (limits.silenceSec !== null && nowSec - lastHeardSec > limits.silenceSec) return 'silence';
  if (nowSec - firstWordSec > limits.lengthSec) return 'length';
  const pace = recentPace(heard, firstWordSec);
  if (pace === null || limits.paceWpm === null) return null;
  if (pace > limits.paceWpm.max) return 'fast';
  return pace < limits.paceWpm.min ? 'slow' : null;
}

/** Words a minute over the last 20 s in which somebody was understood, as in the measured curve; null before so much was said. */
function recentPace({ words, draft }: HeardSoFar, firstWordSec: number): number | null {
  const endSec = draft?.atSec ?? words.at(-1)?.endSec ?? firstWordSec;
  const fromSec = endSec - paceWindowSec;
  if (firstWordSec > fromSec) return null;
  const inside = words.filter(({ startSec }) => startSec >= fromSec && startSec < endSec);
  const spokenSec = paceWindowSec - pausesBetween(inside);
  if (spokenSec < leastSpokenSec) return null;
  return ((inside.length + (draft?.wordCount ?? 0)) * 60) / spokenSec;
}

function pausesBetween(words: HeardSoFar['words']): number {
  let seconds = 0;
  for (const [index, word] of words.entries()) {
    const gap = (words[index + 1]?.startSec ?? word.endSec) - word.endSec;
    if (gap >= pauseSec) seconds += gap;
  }
  return seconds;
}
