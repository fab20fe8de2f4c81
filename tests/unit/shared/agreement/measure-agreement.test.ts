import { measureAgreement } from '@shared/domain/agreement/measure-agreement';
import { describe, expect, it } from 'vitest';

const pairs = (...given: [program: number, other: number][]) =>
  given.map(([program, other]) => ({ program, other }));

describe('the agreement of two raters', () => {
  it('is unknown without answers', () => {
    expect(measureAgreement([])).toEqual({ answers: 0, meanDifference: null, withinOne: null, kappa: null });
  });

  it('says how much kinder the other one is, and how often both are at most one level apart', () => {
    expect(measureAgreement(pairs([2, 3], [3, 3], [1, 4], [4, 3]))).toEqual({
      answers: 4,
      meanDifference: 0.75,
      withinOne: 0.75,
      kappa: null,
    });
  });

  it('compares whole levels', () => {
    expect(measureAgreement(pairs([2.6, 3], [3.4, 3], [1.49, 1]))).toMatchObject({
      meanDifference: 0,
      withinOne: 1,
    });
  });

  it('is weighted by the square of the difference', () => {
    // The mean squared difference is 6/5; by chance it is that of every combination.
    const { kappa } = measureAgreement(pairs([1, 1], [2, 3], [3, 3], [4, 5], [5, 3]));
    const program = [1, 2, 3, 4, 5];
    const other = [1, 3, 3, 5, 3];
    const chance =
      program.flatMap((a) => other.map((b) => (a - b) ** 2)).reduce((sum, square) => sum + square, 0) / 25;
    expect(kappa?.value).toBeCloseTo(1 - 6 / 5 / chance, 2);
  });

  it('is 1 for raters who always agree, and a few answers do not make that certain', () => {
    const few = measureAgreement(pairs([1, 1], [2, 2], [3, 3], [4, 4], [5, 5])).kappa;
    expect(few).toMatchObject({ value: 1, high: 1 });
    expect(few?.low).toBeLessThan(1);
    const many = measureAgreement(
      Array.from({ length: 100 }, (_, index) => ({ program: 1 + (index % 5), other: 1 + (index % 5) })),
    ).kappa;
    expect(many?.low).toBeGreaterThan(few?.low ?? 1);
  });

  it('is below 0 for raters who contradict each other', () => {
    const { kappa } = measureAgreement(pairs([1, 5], [2, 4], [3, 3], [4, 2], [5, 1]));
    expect(kappa?.value).toBe(-1);
    expect(kappa?.low).toBe(-1);
  });

  it('has no kappa below five answers, or where both give one level alone', () => {
    expect(measureAgreement(pairs([1, 1], [2, 2], [3, 3], [4, 4])).kappa).toBeNull();
    expect(measureAgreement(pairs([3, 3], [3, 3], [3, 3], [3, 3], [3, 3])).kappa).toBeNull();
  });

  it('has a narrower interval the more answers there are', () => {
    const some = pairs([1, 2], [2, 2], [3, 4], [4, 3], [5, 5], [2, 3]);
    const width = (repeats: number) => {
      const { low = 0, high = 0 } =
        measureAgreement(Array.from({ length: repeats }, () => some).flat()).kappa ?? {};
      return high - low;
    };
    expect(width(5)).toBeLessThan(width(1));
    expect(width(20)).toBeLessThan(width(5));
  });
});
