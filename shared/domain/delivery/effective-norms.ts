import { MeasureNameSchema, type DeliveryNorms, type Norm, type NormRanges } from '@shared/model/delivery';
import type { Settings } from '@shared/model/settings';

/** What the source of a range says that the user has set. */
export const ownRangeSource = 'Your own range, set in Settings.';

/**
 * The norms that count for a user: the shipped ones as the profile changes them, then as the user does. What the profile
 * does not measure stays out whatever ranges are set for it. A range whose ends are the wrong way round is passed over.
 */
export function effectiveNorms(
  shipped: DeliveryNorms,
  profile: Settings['profile'],
  overrides: Settings['norms'],
): DeliveryNorms {
  const changes = shipped.profiles[profile] ?? {};
  const ranges: DeliveryNorms['ranges'] = {};
  for (const measure of MeasureNameSchema.options) {
    const norm = shipped.ranges[measure];
    const change = changes[measure];
    if (norm === undefined || change === null) continue;
    ranges[measure] = withOverride({ ...norm, ...change }, overrides[measure]);
  }
  return { ...shipped, ranges, pauses: pausesBy(shipped.pauses, ranges.longestPauseSec) };
}

function withOverride(norm: Norm, own: NormRanges | undefined): Norm {
  if (own === undefined || own.good.min > own.good.max) return norm;
  const { good, acceptable } = own;
  return {
    ...norm,
    good,
    // What is good is acceptable too.
    acceptable: { min: Math.min(good.min, acceptable.min), max: Math.max(good.max, acceptable.max) },
    source: ownRangeSource,
  };
}

/** A pause is listed where a longest pause stops being good, and marked where it stops being acceptable. */
function pausesBy(pauses: DeliveryNorms['pauses'], norm: Norm | undefined): DeliveryNorms['pauses'] {
  if (norm === undefined) return pauses;
  return { ...pauses, listSec: norm.good.max, markSec: norm.acceptable.max, source: norm.source };
}
