import type { OpinionSpread } from '@shared/domain/opinion/opinion-spread';

/** All ratings beside each other: "3 runs: 2.5, 3, 3.5". */
export function spreadWords({ ratings }: Pick<OpinionSpread, 'ratings'>): string {
  return `${ratings.length} ${ratings.length === 1 ? 'run' : 'runs'}: ${ratings.map(ratingWords).join(', ')}`;
}

/** A rating without needless zeros: 3, 2.5, 3.75. */
export function ratingWords(rating: number): string {
  return String(Math.round(rating * 100) / 100);
}

/** How many quotes were dropped; empty where none were. */
export function droppedWords(dropped: number): string {
  if (dropped === 0) return '';
  return dropped === 1
    ? 'One quote was dropped, because nobody said it.'
    : `${dropped} quotes were dropped, because nobody said them.`;
}

/** Which runs gave nothing, and why; the same reason stands once. */
export function failedWords(reasons: readonly string[]): string {
  if (reasons.length === 0) return '';
  const runs = reasons.length === 1 ? 'One run gave no opinion' : `${reasons.length} runs gave no opinion`;
  return `${runs}: ${[...new Set(reasons)].join(' ')}`;
}
