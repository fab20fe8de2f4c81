import { deliveryValues } from '@electron/main/progress/delivery-values';
import { localDay } from '@shared/domain/progress/local-day';
import type { Delivery } from '@shared/model/delivery';
import { describe, expect, it } from 'vitest';

const spoken: Delivery = {
  durationSec: 60,
  wordCount: 140,
  paceWpm: 140,
  paceCurve: [],
  articulationWpm: 170,
  firstWordSec: 1,
  pauses: [],
  longestPauseSec: 3,
  fillers: [],
  fillersPerMin: 2,
  hedges: [],
  hedgesPerMin: 0,
  repeats: [],
  loudnessVariationDb: null,
  pitchMedianHz: null,
  pitchVariationSt: null,
  soundCurve: [],
  starShares: { situation: 0.2, task: 0.1, action: 0.5, result: 0.2, lesson: 0 },
  lengthRating: 'good',
  ratings: {},
};

describe('what progress follows of a delivery', () => {
  it('is what was measured; situation and task are one opening', () => {
    const { openingShare, ...rest } = deliveryValues(spoken);
    expect(openingShare).toBeCloseTo(0.3);
    expect(rest).toEqual({
      paceWpm: 140,
      articulationWpm: 170,
      fillersPerMin: 2,
      hedgesPerMin: 0,
      firstWordSec: 1,
      longestPauseSec: 3,
      actionShare: 0.5,
      resultShare: 0.2,
    });
  });

  it.each([
    ['nothing was measured', null],
    ['nothing was spoken', { ...spoken, paceWpm: null }],
  ])('is nothing where %s', (_, delivery) => {
    expect(deliveryValues(delivery)).toEqual({});
  });
});

describe('the day of the user', () => {
  it('is that of the clock on the wall', () => {
    expect(localDay(new Date(2026, 2, 2, 0, 30))).toBe('2026-03-02');
    expect(localDay(new Date(2026, 2, 2, 23, 59))).toBe('2026-03-02');
  });
});
