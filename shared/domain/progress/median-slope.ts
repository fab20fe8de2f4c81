import { normalFactor } from '@shared/domain/progress/answer-noise';

/** A value at a place on the line of time. */
export interface Place {
  x: number;
  y: number;
}

/** Kendall's count of rising against falling pairs, and its variance without any trend. */
export interface RankTrend {
  rising: number;
  variance: number;
}

/** Counts how many pairs rise minus how many fall, in the order of x; pairs at the same x are left out. */
export function rankTrend(points: readonly Place[]): RankTrend {
  const count = points.length;
  let rising = 0;
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) rising += Math.sign((b.x - a.x) * (b.y - a.y));
  }
  const ties = [...new Set(points.map(({ y }) => y))].map(
    (y) => points.filter((point) => point.y === y).length,
  );
  const variance = (spreadOfTies(count) - ties.reduce((sum, tie) => sum + spreadOfTies(tie), 0)) / 18;
  return { rising, variance };
}

/**
 * The median of the slopes of all pairs (Theil 1950, Sen 1968), which single odd points do not move, with Sen's 80 %
 * interval. Null where all points lie at the same x.
 */
export function medianSlope(points: readonly Place[]): { value: number; low: number; high: number } | null {
  const slopes = points
    .flatMap((a, index) =>
      points.slice(index + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
    )
    .toSorted((a, b) => a - b);
  const count = slopes.length;
  if (count === 0) return null;
  const at = (place: number): number => slopes[Math.min(count - 1, Math.max(0, place))] ?? 0;
  const width = normalFactor * Math.sqrt(Math.max(0, rankTrend(points).variance));
  return {
    value: (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2,
    // Rounded outwards: an interval of ranks is never exactly as wide as asked for.
    low: at(Math.floor((count - width) / 2) - 1),
    high: at(Math.ceil((count + width) / 2)),
  };
}

function spreadOfTies(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}
