import type { TimeSpan } from '@shared/model/transcript';

/**
 * The silences between the stretches of speech of an answer, in order, of whatever length. Speech comes from the
 * audio, since the times of recognised words drift around hesitations.
 */
export function findSilences(speech: readonly TimeSpan[]): TimeSpan[] {
  const silences: TimeSpan[] = [];
  let end = -Infinity;
  for (const span of speech.toSorted((a, b) => a.startSec - b.startSec)) {
    if (end > -Infinity && span.startSec > end) silences.push({ startSec: end, endSec: span.startSec });
    end = Math.max(end, span.endSec);
  }
  return silences;
}
