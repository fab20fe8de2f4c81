import {
  MeasureNameSchema,
  type Delivery,
  type DeliveryNorms,
  type Norm,
  type Rating,
} from '@shared/model/delivery';

/** The measured values: everything of a delivery but its ratings. */
export type Measured = Omit<Delivery, 'ratings'>;

/** Where each value lies against its norm; unknown where there is none. What is not measured is left out. */
export function rateMeasures(
  measured: Measured,
  ranges: DeliveryNorms['ranges'],
  { silencesKnown }: { silencesKnown: boolean },
): Delivery['ratings'] {
  const { starShares } = measured;
  const values = {
    ...measured,
    longestPauseSec: silencesKnown ? measured.longestPauseSec : null,
    openingShare: starShares && starShares.situation + starShares.task,
    actionShare: starShares && starShares.action,
    resultShare: starShares && starShares.result,
  };
  const ratings: Delivery['ratings'] = {};
  for (const measure of MeasureNameSchema.options) {
    const norm = ranges[measure];
    if (norm !== undefined) ratings[measure] = rate(values[measure], norm);
  }
  return ratings;
}

function rate(value: number | null, { good, acceptable }: Norm): Rating {
  if (value === null) return 'unknown';
  if (value >= good.min && value <= good.max) return 'good';
  return value >= acceptable.min && value <= acceptable.max ? 'acceptable' : 'outside';
}
