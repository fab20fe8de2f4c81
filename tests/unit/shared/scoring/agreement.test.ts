import { describe, expect, it } from 'vitest';
import { scoreBench } from '@tests/bench/score-bench';
import { meanError, rankCorrelation } from '@tests/support/agreement';

describe('agreement with the levels of held-out answers', () => {
  // The time of one score depends on the machine and is left to the benchmark.
  const rows = scoreBench().filter(({ unit }) => unit !== 'ms');

  it.each(rows.map((row) => [row.name, row] as const))(
    'meets its limit: %s',
    (_name, { value, limit, better }) => {
      expect(better === 'higher' ? value - limit : limit - value).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('the measures of agreement', () => {
  it('rank correlation is 1 for the same order, -1 for the opposite', () => {
    expect(rankCorrelation([1, 2, 3], [10, 20, 90])).toBeCloseTo(1);
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  });

  it('mean error is the mean difference', () => {
    expect(meanError([1, 2], [2, 4])).toBe(1.5);
  });
});
