import type { TimeSpan } from '@shared/model/transcript';

/**
 * Silences of at least `leastSec` between two stretches of speech. What lies before the first and after the last word
 * is no pause: see `firstWordLatencySec` and the length of the take for those.
 */
export function findPauses(speech: readonly TimeSpan[], leastSec: number): TimeSpan[] {
  return speech
    .slice(1)
    .map((span, at) => ({ startSec: speech[at]?.endSec ?? 0, endSec: span.startSec }))
    .filter((gap) => gap.endSec - gap.startSec >= leastSec);
}
