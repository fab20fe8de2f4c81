import type { DeliveryNorms, MeasureName, Norm, NormRanges } from '@shared/model/delivery';
import type { Settings } from '@shared/model/settings';

/** One measure as the settings show it. */
export interface MeasureNorms {
  measure: MeasureName;
  shipped: Norm;
  /** The shipped norm as the profile changes it: what counts without a range of the user's own. */
  usual: Norm;
  changedByProfile: boolean;
  removedByProfile: boolean;
  own: NormRanges | null;
}

/** What counts for one measure, and where each part of it comes from; null where there is no norm. */
export function measureNorms(
  measure: MeasureName,
  shipped: DeliveryNorms,
  { profile, norms }: Pick<Settings, 'profile' | 'norms'>,
): MeasureNorms | null {
  const norm = shipped.ranges[measure];
  if (norm === undefined) return null;
  const change = shipped.profiles[profile]?.[measure];
  return {
    measure,
    shipped: norm,
    usual: { ...norm, ...change },
    changedByProfile: change !== undefined && change !== null,
    removedByProfile: change === null,
    own: norms[measure] ?? null,
  };
}
