import { rankCorrelation as rankCorrelationOf } from '@electron/cli/rubric/rank-correlation';

/** Spearman's rank correlation: 1 where both lists put things in the same order. Not a number where a list is all the same. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  return rankCorrelationOf(a, b) ?? Number.NaN;
}

/** Mean absolute difference of two lists of one length. */
export function meanError(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
