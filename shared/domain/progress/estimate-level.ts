import { answerSd, studentFactor } from '@shared/domain/progress/answer-noise';
import { inScale } from '@shared/domain/progress/in-scale';
import { roundScore } from '@shared/domain/scoring/ladders/round-score';
import type { Estimate } from '@shared/model/progress';

/** A score and how much it says about what is estimated. */
export interface WeighedScore {
  score: number;
  weight: number;
}

/** Older answers than these say little about today. */
export const latestAnswers = 8;

/** What an answer counts against the one after it. */
const fading = 0.85;

/**
 * The level of today from scores, newest first: a weighted mean in which recent answers count more, with an 80 %
 * interval. The spread of the answers widens it, and where they happen to agree the known noise of single answers does;
 * few answers widen it twice. Null for fewer than two answers.
 */
export function estimateLevel(newestFirst: readonly WeighedScore[]): Estimate | null {
  const used = newestFirst
    .slice(0, latestAnswers)
    .map(({ score, weight }, rank) => ({ score, weight: weight * fading ** rank }));
  if (used.length < 2) return null;
  const sum = used.reduce((total, { weight }) => total + weight, 0);
  const sumOfSquares = used.reduce((total, { weight }) => total + weight ** 2, 0);
  const mean = used.reduce((total, { score, weight }) => total + score * weight, 0) / sum;
  const squares = used.reduce((total, { score, weight }) => total + weight * (score - mean) ** 2, 0);
  const variance = squares / (sum - sumOfSquares / sum);
  const effective = sum ** 2 / sumOfSquares;
  const error = Math.max(answerSd, Math.sqrt(variance)) / Math.sqrt(effective);
  const half = studentFactor(effective - 1) * error;
  return { value: roundScore(mean), low: inScale(mean - half), high: inScale(mean + half) };
}
