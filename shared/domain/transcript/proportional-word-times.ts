import type { TimeSpan } from '@shared/model/transcript';

/**
 * Spreads words over stretches of speech in proportion to their letters: a rough stand-in where nothing better says
 * when each word was spoken. Pauses between the stretches are left free, except by a word that straddles one.
 */
export function spreadWordsOverSpeech(words: readonly string[], speech: readonly TimeSpan[]): TimeSpan[] {
  const letters = words.map((word) => word.length + 1);
  const total = letters.reduce((sum, count) => sum + count, 0);
  const spoken = speech.reduce((sum, span) => sum + span.endSec - span.startSec, 0);
  let before = 0;
  return letters.map((count) => {
    const startSec = timeOfSpokenSecond(speech, (before / total) * spoken, 'start');
    before += count;
    return { startSec, endSec: timeOfSpokenSecond(speech, (before / total) * spoken, 'end') };
  });
}

/** The moment at which `spokenSec` seconds of speech have passed. At a pause a start lies after it, an end before. */
function timeOfSpokenSecond(speech: readonly TimeSpan[], spokenSec: number, edge: 'start' | 'end'): number {
  let left = spokenSec;
  for (const span of speech) {
    const length = span.endSec - span.startSec;
    if (left < length - 1e-9 || (edge === 'end' && left <= length + 1e-9)) return span.startSec + left;
    left -= length;
  }
  return speech.at(-1)?.endSec ?? spokenSec;
}
