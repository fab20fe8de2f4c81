import { estimateLevel } from '@shared/domain/progress/estimate-level';
import type { Estimate } from '@shared/model/progress';

/**
 * The level that was known after each answer, with the interval that it had then; null after the first. The last one is
 * the level of today where that is known: it weighs more than the scores alone tell.
 */
export function runningEstimates(scores: readonly number[], today: Estimate | null): (Estimate | null)[] {
  return scores.map((_, index) => {
    if (today !== null && index === scores.length - 1) return today;
    const newestFirst = scores.slice(0, index + 1).toReversed();
    return estimateLevel(newestFirst.map((score) => ({ score, weight: 1 })));
  });
}
