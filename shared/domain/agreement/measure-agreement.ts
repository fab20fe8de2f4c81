import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import { roundScore } from '@shared/domain/scoring/ladders/round-score';
import type { Agreement } from '@shared/model/outside-rating';

/** What two raters gave to one answer, 1 to 5; whole levels are compared. */
export interface RatedTwice {
  program: number;
  other: number;
}

const levels = [1, 2, 3, 4, 5] as const;
/** Fewer answers than this say nothing about how far two raters agree. */
const fewestAnswers = 5;
/** A 95 % interval of a normal estimate. */
const normalFactor = 1.96;

/** How far another rater agrees with the program, over the answers that both rated. */
export function measureAgreement(rated: readonly RatedTwice[]): Agreement {
  const pairs = rated.map(({ program, other }) => ({ program: levelOf(program), other: levelOf(other) }));
  const answers = pairs.length;
  if (answers === 0) return { answers, meanDifference: null, withinOne: null, kappa: null };
  const differences = pairs.map(({ program, other }) => other - program);
  return {
    answers,
    meanDifference: roundScore(differences.reduce((sum, difference) => sum + difference, 0) / answers),
    withinOne: roundScore(differences.filter((difference) => Math.abs(difference) <= 1).length / answers),
    kappa: answers < fewestAnswers ? null : kappaOf(pairs),
  };
}

/**
 * Kappa weighted by the square of the difference, with its large-sample interval (Fleiss, Cohen and Everitt 1969). Null
 * where each rater gave one level alone: then chance explains everything.
 */
function kappaOf(pairs: readonly RatedTwice[]): Agreement['kappa'] {
  const { kappa } = weightedKappa(pairs);
  if (kappa === null) return null;
  // Few answers that agree entirely would look certain, so the error is that of one more answer, a level apart.
  const [first] = pairs as [RatedTwice];
  const apart = { program: first.program, other: first.program === 5 ? 4 : first.program + 1 };
  const half = normalFactor * weightedKappa([...pairs, apart]).error;
  return {
    value: roundScore(kappa),
    low: roundScore(Math.max(-1, kappa - half)),
    high: roundScore(Math.min(1, kappa + half)),
  };
}

function weightedKappa(pairs: readonly RatedTwice[]): { kappa: number | null; error: number } {
  const counts = new Map<number, number>();
  for (const { program, other } of pairs) {
    counts.set(placeOf(program, other), (counts.get(placeOf(program, other)) ?? 0) + 1);
  }
  const share = (program: number, other: number): number =>
    (counts.get(placeOf(program, other)) ?? 0) / pairs.length;
  const gives = levels.map((level) => ({
    level,
    program: total(levels, (other) => share(level, other)),
    other: total(levels, (program) => share(program, level)),
  }));
  const cells = gives.flatMap((row) =>
    gives.map((column) => ({
      weight: weightOf(row.level, column.level),
      share: share(row.level, column.level),
      byChance: row.program * column.other,
      // What either rater's level is worth against everything that the other one gives.
      expected:
        total(gives, ({ level, other }) => weightOf(row.level, level) * other) +
        total(gives, ({ level, program }) => weightOf(level, column.level) * program),
    })),
  );
  const observed = total(cells, (cell) => cell.weight * cell.share);
  const expected = total(cells, (cell) => cell.weight * cell.byChance);
  if (1 - expected < 1e-9) return { kappa: null, error: 0 };
  const kappa = (observed - expected) / (1 - expected);
  const squares = total(cells, (cell) => cell.share * (cell.weight - cell.expected * (1 - kappa)) ** 2);
  const variance = (squares - (kappa - expected * (1 - kappa)) ** 2) / pairs.length;
  return { kappa, error: Math.sqrt(Math.max(0, variance)) / (1 - expected) };
}

/** Two digits: the program's level and the other one's. */
function placeOf(program: number, other: number): number {
  return program * 10 + other;
}

function weightOf(one: number, other: number): number {
  return 1 - ((one - other) / (levels.length - 1)) ** 2;
}

function total<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}
