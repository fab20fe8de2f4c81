import type { Delivery, MeasureName } from '@shared/model/delivery';

/** What progress follows of a delivery; only what was measured. */
export function deliveryValues(delivery: Delivery | null): Partial<Record<MeasureName, number>> {
  // Without a pace nothing was spoken: a typed answer, or silence.
  if (delivery === null || delivery.paceWpm === null) return {};
  const shares = delivery.starShares;
  const values: Record<MeasureName, number | null> = {
    paceWpm: delivery.paceWpm,
    articulationWpm: delivery.articulationWpm,
    fillersPerMin: delivery.fillersPerMin,
    hedgesPerMin: delivery.hedgesPerMin,
    firstWordSec: delivery.firstWordSec,
    longestPauseSec: delivery.longestPauseSec,
    loudnessVariationDb: delivery.loudnessVariationDb,
    pitchVariationSt: delivery.pitchVariationSt,
    openingShare: shares && shares.situation + shares.task,
    actionShare: shares && shares.action,
    resultShare: shares && shares.result,
  };
  // Rounded: sixteen digits of a share would be most of the file.
  const measured = Object.entries(values).flatMap(([measure, value]) =>
    value === null ? [] : [[measure, Math.round(value * 1000) / 1000] as const],
  );
  return Object.fromEntries(measured) as Partial<Record<MeasureName, number>>;
}
