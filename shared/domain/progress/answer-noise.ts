/**
 * Standard deviation of a single answer's score around what its speaker can do, in levels: the scorer is off by about
 * half a level, and the same person varies from question to question. Answers that happen to agree do not lower it.
 */
export const answerSd = 0.6;

/** How far whole interviews of one person lie apart beyond that: a good day, a bad day. */
export const interviewSd = 0.3;

/** How far the qualities of one person lie apart; says how little is known of one that was never judged. */
export const qualitySd = 0.8;

/** The same error in every score of one rubric, which more answers do not take away. */
export const rubricSd = 0.15;

/** An 80 % interval reaches so many standard deviations to each side where the deviation itself is known. */
export const normalFactor = 1.282;

const quantiles: readonly [degrees: number, factor: number][] = [
  [1, 3.078],
  [2, 1.886],
  [3, 1.638],
  [4, 1.533],
  [5, 1.476],
  [6, 1.44],
  [8, 1.397],
  [10, 1.372],
  [15, 1.341],
  [30, 1.31],
];

/** Student's factor for an 80 % interval; degrees of freedom may be a fraction and count as 1 at least. */
export function studentFactor(degrees: number): number {
  // The factor is nearly straight over 1/degrees.
  const wanted = 1 / Math.max(1, degrees);
  for (const [place, [known, factor]] of quantiles.entries()) {
    const [next, nextFactor] = quantiles[place + 1] ?? [Infinity, normalFactor];
    const [from, to] = [1 / known, 1 / next];
    if (wanted >= to) return factor + ((from - wanted) / (from - to)) * (nextFactor - factor);
  }
  return normalFactor;
}
