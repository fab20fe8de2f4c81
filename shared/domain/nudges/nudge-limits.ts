import type { DeliveryNorms } from '@shared/model/delivery';
import type { Conditions } from '@shared/model/session';

/** From where on a nudge is due. Null: this one never is. */
export interface NudgeLimits {
  paceWpm: { min: number; max: number } | null;
  silenceSec: number | null;
  lengthSec: number;
}

/**
 * The limits for one answer: where pace and silence leave what is acceptable for the user, and the longest comfortable
 * length of the question. What the profile leaves out is not nudged about, nor is fluency where nobody asked for it.
 */
export function nudgeLimits(
  norms: Pick<DeliveryNorms, 'ranges'> | null,
  { fluency, extraTime }: Pick<Conditions, 'fluency' | 'extraTime'>,
  targetSec: { max: number },
): NudgeLimits {
  const ranges = fluency ? norms?.ranges : undefined;
  return {
    paceWpm: ranges?.paceWpm?.acceptable ?? null,
    silenceSec: ranges?.longestPauseSec?.acceptable.max ?? null,
    lengthSec: targetSec.max * extraTime,
  };
}
