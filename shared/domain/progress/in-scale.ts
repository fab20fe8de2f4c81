import { roundScore } from '@shared/domain/scoring/ladders/round-score';

/** An estimate, rounded and kept within the scale from 1 to 5. */
export function inScale(value: number): number {
  return roundScore(Math.min(5, Math.max(1, value)));
}
