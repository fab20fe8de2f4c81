import { studentFactor } from '@shared/domain/progress/answer-noise';
import { estimateLevel } from '@shared/domain/progress/estimate-level';
import { medianSlope, rankTrend } from '@shared/domain/progress/median-slope';
import { qualityProgress } from '@shared/domain/progress/quality-progress';
import { scoreTrend } from '@shared/domain/progress/score-trend';
import { anAnswer, twoQualities } from '@tests/support/judged-answers';
import { seededRandom } from '@tests/support/seeded-random';
import { describe, expect, it } from 'vitest';

const evenly = (...scores: number[]) => scores.map((score) => ({ score, weight: 1 }));
const widthOf = (estimate: { low: number; high: number } | null) =>
  estimate === null ? null : estimate.high - estimate.low;

describe('the level of today', () => {
  it.each([[[]], [[3]]])('is not told from %j', (scores) => {
    expect(estimateLevel(evenly(...scores))).toBeNull();
  });

  it('is drawn to the newest answers', () => {
    expect(estimateLevel(evenly(4, 2))?.value).toBeGreaterThan(3);
    expect(estimateLevel(evenly(2, 4))?.value).toBeLessThan(3);
  });

  it('is the score itself where all answers agree, and is uncertain all the same', () => {
    const agreed = estimateLevel(evenly(3, 3, 3, 3));
    expect(agreed?.value).toBe(3);
    expect(widthOf(agreed)).toBeGreaterThan(0.8);
  });

  it('is the less certain the fewer answers there are', () => {
    const widths = [2, 3, 5, 8].map((count) =>
      widthOf(estimateLevel(evenly(...Array<number>(count).fill(3)))),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(widths[0]).toBeGreaterThan(2);
    expect(widths[3]).toBeLessThan(0.8);
  });

  it('is less certain where the answers lie far apart', () => {
    const noisy = widthOf(estimateLevel(evenly(1, 5, 1.5, 4.5, 2)));
    expect(noisy).toBeGreaterThan((widthOf(estimateLevel(evenly(3, 3, 3, 3, 3))) ?? 0) * 1.5);
  });

  it('lets what the question asked for count more than what came up by the way', () => {
    const asked = estimateLevel([
      { score: 4, weight: 2 },
      { score: 2, weight: 1 },
    ]);
    expect(asked?.value).toBeGreaterThan(estimateLevel(evenly(4, 2))?.value ?? 5);
  });

  it('stays within the scale', () => {
    expect(estimateLevel(evenly(5, 5))?.high).toBe(5);
    expect(estimateLevel(evenly(1, 1))?.low).toBe(1);
  });

  it('holds what somebody can do in about four of five cases', () => {
    const random = seededRandom(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const held = Array.from({ length: 2000 }, () => {
      const scores = Array.from({ length: 6 }, () => 3 + 0.6 * normal());
      const { low, high } = estimateLevel(evenly(...scores)) ?? { low: 9, high: 9 };
      return low <= 3 && 3 <= high;
    }).filter(Boolean).length;
    expect(held / 2000).toBeGreaterThan(0.78);
    expect(held / 2000).toBeLessThan(0.95);
  });
});

describe('Student’s factor', () => {
  it.each([
    [0.5, 3.078],
    [1, 3.078],
    [4, 1.533],
    [10, 1.372],
  ])('of %d degrees of freedom is %d', (degrees, factor) => {
    expect(studentFactor(degrees)).toBeCloseTo(factor, 2);
  });

  it('falls towards that of the normal distribution', () => {
    const factors = [1, 1.5, 2, 3.7, 5, 12, 29, 31, 100, 10_000].map(studentFactor);
    expect(factors).toEqual(factors.toSorted((a, b) => b - a));
    expect(factors.at(-1)).toBeCloseTo(1.282, 2);
  });
});

describe('the median slope', () => {
  it('is not moved by a single odd point', () => {
    const line = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((x) => ({ x, y: x === 4 ? 100 : 2 * x }));
    expect(medianSlope(line)?.value).toBeCloseTo(2);
  });

  it('has an interval that holds it', () => {
    const points = [3, 1, 4, 1, 5, 9, 2, 6].map((y, x) => ({ x, y }));
    const { value = 0, low = 1, high = -1 } = medianSlope(points) ?? {};
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });

  it('is unknown where no time passes', () => {
    expect(medianSlope([1, 2, 3].map((y) => ({ x: 0, y })))).toBeNull();
  });

  it('counts rising against falling pairs, with less variance where values are tied', () => {
    expect(rankTrend([1, 2, 3, 4].map((y, x) => ({ x, y })))).toEqual({ rising: 6, variance: 156 / 18 });
    expect(rankTrend([1, 1, 1, 1].map((y, x) => ({ x, y })))).toEqual({ rising: 0, variance: 0 });
  });
});

describe('the trend of scores', () => {
  const trendOf = (...given: [day: number, score: number][]) =>
    scoreTrend(given.map(([day, score]) => ({ ...anAnswer(day, score), score })));

  it.each([
    [
      'two answers on one day',
      [
        [0, 2],
        [0, 4],
      ],
    ],
    [
      'many answers on two days',
      [
        [0, 2],
        [0, 2],
        [0, 2],
        [20, 4],
        [20, 4],
        [20, 4],
      ],
    ],
    [
      'three answers',
      [
        [0, 2],
        [10, 3],
        [20, 4],
      ],
    ],
    [
      'answers within less than a week',
      [
        [0, 2],
        [1, 3],
        [2, 4],
        [3, 4],
        [6, 5],
      ],
    ],
    ['nothing', []],
  ] as [string, [number, number][]][])('is not told from %s', (_, given) => {
    expect(trendOf(...given)).toBeNull();
  });

  it('is the change over four weeks', () => {
    const rising = Array.from({ length: 15 }, (_, index): [number, number] => [index * 4, 2 + index * 0.2]);
    expect(trendOf(...rising)).toMatchObject({ value: 1.4, direction: 'up' });
    const falling = rising.map(([day, score]): [number, number] => [day, 6.8 - score]);
    expect(trendOf(...falling)).toMatchObject({ value: -1.4, direction: 'down' });
  });

  it('is unclear where a few answers rise, as noise would make them', () => {
    const trend = trendOf([0, 2.6], [3, 2.8], [6, 3], [9, 3.2]);
    expect(trend).toMatchObject({ direction: 'unclear' });
    expect(trend?.low).toBeLessThan(0);
    expect(trend?.high).toBeGreaterThan(0);
  });

  it('claims a direction for pure noise in at most about one of five cases', () => {
    const random = seededRandom(3);
    const clear = Array.from({ length: 400 }, () =>
      trendOf(...Array.from({ length: 12 }, (_, day): [number, number] => [day * 3, 2 + 2 * random()])),
    ).filter((trend) => trend?.direction !== 'unclear').length;
    expect(clear / 400).toBeLessThan(0.22);
  });

  it('forgets what lies more than twelve weeks back', () => {
    const old = Array.from({ length: 10 }, (_, index): [number, number] => [index, 5]);
    const steady = Array.from({ length: 10 }, (_, index): [number, number] => [100 + index * 3, 3]);
    expect(trendOf(...old, ...steady)).toMatchObject({ value: 0, direction: 'unclear' });
  });
});

describe('where the qualities of a pack stand', () => {
  it('holds each quality with its points, and nothing for one that was never judged', () => {
    const [ownership, bias] = qualityProgress(twoQualities, [anAnswer(0, 2), anAnswer(1, 4)]);
    expect(ownership).toMatchObject({ name: 'Ownership', bar: 3, points: [{ score: 2 }, { score: 4 }] });
    expect(ownership?.level?.value).toBeGreaterThan(3);
    expect(bias).toMatchObject({ points: [], level: null, trend: null });
  });

  it('has no level from a single answer', () => {
    expect(qualityProgress(twoQualities, [anAnswer(0, 2)])[0]?.level).toBeNull();
  });
});
