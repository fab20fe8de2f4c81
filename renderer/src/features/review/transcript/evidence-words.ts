import type { TextWord } from '@renderer/features/review/transcript/text-word';

/** Which words a piece of evidence covers, first and last included. */
export interface WordRange {
  firstWord: number;
  lastWord: number;
}

/** The words that a stretch of characters touches; null when it lies between words or past the end. */
export function wordsOfSpan(
  words: readonly TextWord[],
  span: { start: number; end: number },
): WordRange | null {
  const firstWord = firstEndingAfter(words, span.start);
  let lastWord = firstWord - 1;
  while ((words[lastWord + 1]?.start ?? Infinity) < span.end) lastWord++;
  return lastWord < firstWord ? null : { firstWord, lastWord };
}

function firstEndingAfter(words: readonly TextWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Joins ranges that overlap or touch, so that the same words are marked once. Sorted by their first word. */
export function mergeRanges(ranges: readonly WordRange[]): WordRange[] {
  const merged: WordRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.firstWord - b.firstWord)) {
    const last = merged.at(-1);
    if (last && range.firstWord <= last.lastWord + 1) last.lastWord = Math.max(last.lastWord, range.lastWord);
    else merged.push({ ...range });
  }
  return merged;
}

/** The words to mark for some evidence, each once. */
export function markedRanges(
  words: readonly TextWord[],
  evidence: readonly { start: number; end: number }[],
): WordRange[] {
  const ranges = evidence.map((one) => wordsOfSpan(words, one));
  return mergeRanges(ranges.filter((range) => range !== null));
}
