import type { TimeSpan } from '@shared/model/transcript';

/**
 * Silences of at least `leastSec` between two stretches of speech. What lies before the first word and after the last
 * is no pause: the speaker was not speaking yet, or had finished.
 */
export function findPauses(speech: readonly TimeSpan[], leastSec: number): TimeSpan[] {
  return speech
    .slice(1)
    .map((span, at) => ({ startSec: speech[at]?.endSec ?? 0, endSec: span.startSec }))
    .filter((gap) => gap.endSec - gap.startSec >= leastSec);
}
