import { isShare } from '@renderer/wording/measure-words';
import type { MeasureName, NormRanges } from '@shared/model/delivery';

/** The four ends of a norm as they are typed. */
export interface RangeDraft {
  goodMin: string;
  goodMax: string;
  acceptableMin: string;
  acceptableMax: string;
}

/** What was typed, as ranges, or the sentence that says why it is none. */
export type ReadDraft = { ranges: NormRanges; problem: null } | { ranges: null; problem: string };

/** Shares are typed as 0 to 100. */
const factorOf = (measure: MeasureName): number => (isShare(measure) ? 100 : 1);

/** Ranges as they stand in the fields. */
export function draftOf(measure: MeasureName, { good, acceptable }: NormRanges): RangeDraft {
  const text = (value: number): string => String(Math.round(value * factorOf(measure) * 100) / 100);
  return {
    goodMin: text(good.min),
    goodMax: text(good.max),
    acceptableMin: text(acceptable.min),
    acceptableMax: text(acceptable.max),
  };
}

/** Reads and checks what was typed: every end a number, each range the right way round, the good one in the acceptable. */
export function readDraft(measure: MeasureName, draft: RangeDraft): ReadDraft {
  const goodMin = numberOf(draft.goodMin);
  const goodMax = numberOf(draft.goodMax);
  const acceptableMin = numberOf(draft.acceptableMin);
  const acceptableMax = numberOf(draft.acceptableMax);
  if (goodMin === null || goodMax === null || acceptableMin === null || acceptableMax === null) {
    return wrong('Each field needs a number that is not below 0.');
  }
  if (isShare(measure) && Math.max(goodMax, acceptableMax) > 100) {
    return wrong('A share cannot be more than 100 %.');
  }
  if (goodMin > goodMax) return wrong('The good range ends before it begins.');
  if (acceptableMin > acceptableMax) return wrong('The acceptable range ends before it begins.');
  if (acceptableMin > goodMin || acceptableMax < goodMax) {
    return wrong(
      `The acceptable range must hold the good one: from ${goodMin} or less to ${goodMax} or more.`,
    );
  }
  const factor = factorOf(measure);
  return {
    ranges: {
      good: { min: goodMin / factor, max: goodMax / factor },
      acceptable: { min: acceptableMin / factor, max: acceptableMax / factor },
    },
    problem: null,
  };
}

function wrong(problem: string): ReadDraft {
  return { ranges: null, problem };
}

/** A decimal comma is a decimal point. */
function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
