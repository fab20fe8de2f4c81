import { roundScore } from '@shared/domain/scoring/ladders/round-score';

/** A level and how much it counts. */
export interface WeighedLevel {
  level: number;
  weight: number;
}

/** The mean of levels, to two decimals; null where nothing counts. */
export function weightedMean(levels: readonly WeighedLevel[]): number | null {
  const weight = levels.reduce((sum, one) => sum + one.weight, 0);
  if (weight <= 0) return null;
  return roundScore(levels.reduce((sum, one) => sum + one.level * one.weight, 0) / weight);
}
