import type { TimeSpan, Word } from '@shared/model/transcript';

/** A word is never made shorter than this: what the detector took for silence may be its quiet beginning. */
const SHORTEST_WORD_SEC = 0.06;

function gapsBetween(speech: readonly TimeSpan[]): TimeSpan[] {
  const edges = [-Infinity, ...speech.flatMap((span) => [span.startSec, span.endSec]), Infinity];
  return Array.from({ length: speech.length + 1 }, (_, at) => ({
    startSec: edges[2 * at] ?? -Infinity,
    endSec: edges[2 * at + 1] ?? Infinity,
  }));
}

/**
 * Moves the edges of words out of silence: a word that begins in a pause begins where speech sets in, one that ends in
 * a pause ends where speech stopped. Words without any speech under them stay as they are.
 */
export function fitWordsToSpeech(words: readonly Word[], speech: readonly TimeSpan[]): Word[] {
  if (speech.length === 0) return [...words];
  const gaps = gapsBetween(speech);
  const gapAt = (sec: number): TimeSpan | undefined =>
    gaps.find((gap) => gap.startSec <= sec && sec < gap.endSec);
  return words.map((word) => {
    const before = gapAt(word.startSec);
    const after = gapAt(word.endSec);
    const isInsidePause = before !== undefined && before === after;
    if (isInsidePause) return word;
    const startSec = before ? Math.min(before.endSec, word.endSec - SHORTEST_WORD_SEC) : word.startSec;
    const endSec = after ? Math.max(after.startSec, startSec + SHORTEST_WORD_SEC) : word.endSec;
    return { ...word, startSec: Math.max(word.startSec, startSec), endSec: Math.min(word.endSec, endSec) };
  });
}
