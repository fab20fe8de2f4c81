import { seededRandom } from '@shared/domain/questions/seeded-random';
import { meanError, rankCorrelation } from '@tests/support/agreement';

/** A figure with the 95 % interval that a bootstrap over its cases gives. */
export interface Interval {
  value: number;
  low: number;
  high: number;
  cases: number;
}

const resamples = 400;

/** The figure over all cases, and its 95 % interval by drawing the cases again with replacement. */
export function withInterval<Case>(
  cases: readonly Case[],
  figure: (drawn: readonly Case[]) => number,
): Interval {
  const chance = seededRandom(7);
  const drawn = Array.from({ length: resamples }, () =>
    figure(cases.map(() => cases[Math.floor(chance() * cases.length)] as Case)),
  )
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const at = (share: number): number => drawn[Math.floor(share * (drawn.length - 1))] ?? Number.NaN;
  return { value: figure(cases), low: at(0.025), high: at(0.975), cases: cases.length };
}

/** A label and what the scorer made of it. */
export interface Pair {
  label: number;
  score: number;
}

export const spearman = (pairs: readonly Pair[]): number =>
  rankCorrelation(
    pairs.map(({ label }) => label),
    pairs.map(({ score }) => score),
  );

export const absoluteError = (pairs: readonly Pair[]): number =>
  meanError(
    pairs.map(({ label }) => label),
    pairs.map(({ score }) => score),
  );

/** Cohen's kappa over whole levels 1 to 5, weighted by the square of the difference (Cohen 1968). */
export function quadraticKappa(pairs: readonly Pair[]): number {
  const level = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));
  const labels = pairs.map(({ label }) => level(label));
  const scores = pairs.map(({ score }) => level(score));
  let observed = 0;
  let expected = 0;
  for (const [index, label] of labels.entries()) {
    observed += (label - (scores[index] ?? label)) ** 2;
    for (const score of scores) expected += (label - score) ** 2 / scores.length;
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** F1 of one class: 2 · right / (2 · right + missed + wrongly found). One where the class neither is nor is found. */
export function f1(cases: readonly { is: boolean; found: boolean }[]): number {
  const right = cases.filter(({ is, found }) => is && found).length;
  const wrong = cases.filter(({ is, found }) => is !== found).length;
  return right + wrong === 0 ? 1 : (2 * right) / (2 * right + wrong);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
