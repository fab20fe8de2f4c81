import { alignWords } from './align-words';
import { normaliseWords } from './normalise-words';

/** How far a transcript is from what was said, in whole words. */
export interface WordErrors {
  readonly substitutions: number;
  readonly deletions: number;
  readonly insertions: number;
  readonly referenceWords: number;
}

/** Counts the word errors of `heard` against `said`, after normalisation and without um and uh. */
export function countWordErrors(said: string, heard: string): WordErrors {
  const reference = normaliseWords(said, { keepFillers: false });
  const hypothesis = normaliseWords(heard, { keepFillers: false });
  const errors = { substitutions: 0, deletions: 0, insertions: 0, referenceWords: reference.length };
  for (const { left, right } of alignWords(reference, hypothesis)) {
    if (right === null) errors.deletions++;
    else if (left === null) errors.insertions++;
    else if (reference[left] !== hypothesis[right]) errors.substitutions++;
  }
  return errors;
}

/**
 * Word error rate as a share (0.2 is 20 %), pooled over several texts: all errors divided by all reference words.
 * It can exceed 1. Without any reference word it is 0 if nothing was heard, else 1.
 */
export function wordErrorRate(counts: readonly WordErrors[]): number {
  let wrong = 0;
  let total = 0;
  for (const count of counts) {
    wrong += count.substitutions + count.deletions + count.insertions;
    total += count.referenceWords;
  }
  if (total === 0) return wrong === 0 ? 0 : 1;
  return wrong / total;
}
