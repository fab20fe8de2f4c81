import type { OfferFigures } from '@shared/model/pack-offer';

/** What one year pays, in whole units of the offer's currency; `total` is the sum of the other parts. */
export interface YearOfPay {
  base: number;
  signOn: number;
  shares: number;
  bonus: number;
  total: number;
}

/** What a quantity that changes by `percent` a year is in the given year, counted from 0. */
function grown(amount: number, percent: number, year: number): number {
  return amount * (1 + percent / 100) ** year;
}

/**
 * What an offer pays in each of its four years. The sign-on is paid in the first two, while few shares have become
 * one's own: usually 5, 15, 40 and 40 per cent of them, so that the years pay about the same (reported by
 * countered.ai and eatsip365.com). Base and share price grow from the second year on; a bonus follows the base.
 */
export function yearlyPay(figures: OfferFigures): YearOfPay[] {
  const signOns = [figures.signOnYear1, figures.signOnYear2];
  return figures.vestingPercent.map((vested, year) => {
    const grownBase = grown(figures.basePerYear, figures.baseGrowthPercent, year);
    const base = Math.round(grownBase);
    const signOn = Math.round(signOns[year] ?? 0);
    const shares = Math.round(grown((figures.sharesTotal * vested) / 100, figures.shareGrowthPercent, year));
    const bonus = Math.round((grownBase * figures.bonusPercent) / 100);
    return { base, signOn, shares, bonus, total: base + signOn + shares + bonus };
  });
}
