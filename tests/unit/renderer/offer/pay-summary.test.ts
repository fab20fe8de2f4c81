import { describe, expect, it } from 'vitest';
import { paySummary } from '@renderer/features/offer/pay/pay-summary';
import { yearlyPay } from '@shared/domain/offer/yearly-pay';
import { anOfferModel } from '@tests/support/debrief-view-samples';

const { figures } = anOfferModel();

describe('the sum of an offer', () => {
  it('names the year that pays least', () => {
    expect(paySummary(yearlyPay(figures), 'GBP')).toBe(
      '£298,000 over four years, £74,500 a year on average. Year 1 pays least, £72,000.',
    );
  });

  it('names none where all years pay the same', () => {
    const level = { ...figures, signOnYear1: 0, signOnYear2: 0, sharesTotal: 0 };
    expect(paySummary(yearlyPay(level), 'EUR')).toBe('€240,000 over four years, €60,000 a year on average.');
  });
});
