import { describe, expect, it } from 'vitest';
import { offerFor } from '@shared/domain/offer/offer-for';
import { yearlyPay, type YearOfPay } from '@shared/domain/offer/yearly-pay';
import { OfferModelSchema, type OfferFigures } from '@shared/model/pack-offer';
import { seededRandom } from '@tests/support/seeded-random';

const plain: OfferFigures = {
  basePerYear: 80_000,
  signOnYear1: 20_000,
  signOnYear2: 15_000,
  sharesTotal: 60_000,
  vestingPercent: [5, 15, 40, 40],
  shareGrowthPercent: 0,
  baseGrowthPercent: 0,
  bonusPercent: 0,
};

function column(figures: Partial<OfferFigures>, part: keyof YearOfPay): number[] {
  return yearlyPay({ ...plain, ...figures }).map((year) => year[part]);
}

describe('the pay of four years', () => {
  it('pays the sign-on while few shares have become one’s own', () => {
    expect(yearlyPay(plain)).toEqual([
      { base: 80_000, signOn: 20_000, shares: 3_000, bonus: 0, total: 103_000 },
      { base: 80_000, signOn: 15_000, shares: 9_000, bonus: 0, total: 104_000 },
      { base: 80_000, signOn: 0, shares: 24_000, bonus: 0, total: 104_000 },
      { base: 80_000, signOn: 0, shares: 24_000, bonus: 0, total: 104_000 },
    ]);
  });

  it.each<[string, Partial<OfferFigures>, keyof YearOfPay, number[]]>([
    [
      'the base from the second year on',
      { baseGrowthPercent: 10 },
      'base',
      [80_000, 88_000, 96_800, 106_480],
    ],
    ['the shares, year upon year', { shareGrowthPercent: 10 }, 'shares', [3_000, 9_900, 29_040, 31_944]],
    ['shares that lose half each year', { shareGrowthPercent: -50 }, 'shares', [3_000, 4_500, 6_000, 3_000]],
    [
      'a bonus with the base',
      { baseGrowthPercent: 10, bonusPercent: 10 },
      'bonus',
      [8_000, 8_800, 9_680, 10_648],
    ],
    [
      'shares by another plan',
      { vestingPercent: [25, 25, 25, 25] },
      'shares',
      [15_000, 15_000, 15_000, 15_000],
    ],
  ])('changes %s', (_, figures, part, expected) => {
    expect(column(figures, part)).toEqual(expected);
  });

  it('adds up to the whole unit, whatever the assumptions', () => {
    const random = seededRandom(5);
    for (let run = 0; run < 200; run += 1) {
      const years = yearlyPay({
        ...plain,
        basePerYear: random() * 200_000,
        signOnYear1: random() * 40_000,
        sharesTotal: random() * 300_000,
        shareGrowthPercent: random() * 290 - 90,
        baseGrowthPercent: random() * 70 - 20,
        bonusPercent: random() * 100,
      });
      for (const { base, signOn, shares, bonus, total } of years) {
        expect(total).toBe(base + signOn + shares + bonus);
        expect(Number.isSafeInteger(total) && Math.min(base, signOn, shares, bonus) >= 0).toBe(true);
      }
    }
  });
});

describe('the offer of a decision', () => {
  const model = OfferModelSchema.parse({
    currency: 'GBP',
    figures: plain,
    lowerLevelFigures: { ...plain, basePerYear: 60_000 },
    provenance: { confidence: 'candidates report', source: 'us', date: '2026' },
  });

  it.each([
    ['hire', 80_000],
    ['hire-lower', 60_000],
    ['no-hire', undefined],
    ['undecided', undefined],
  ] as const)('after %s has a base of %s', (outcome, base) => {
    expect(offerFor(outcome, model)?.basePerYear).toBe(base);
  });
});
