import { practiceProfiles } from '@renderer/features/settings/practice-profiles';
import { inSentence } from '@renderer/wording/in-sentence';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import { measureNames } from '@renderer/wording/measure-words';
import { MeasureNameSchema, type DeliveryNorms, type MeasureName } from '@shared/model/delivery';
import type { Profile } from '@shared/model/settings';

/** What a profile does to the ranges, in whole sentences. */
export function profileEffect(shipped: DeliveryNorms, profile: Profile): string {
  const name = practiceProfiles.find((one) => one.profile === profile)?.label ?? profile;
  const changes = shipped.profiles[profile] ?? {};
  const removed = namesOf((measure) => changes[measure] === null);
  const changed = namesOf((measure) => changes[measure] !== null && changes[measure] !== undefined);
  if (removed === '' && changed === '') return `Your profile, ${name}, changes none of them.`;
  const sentences = [
    changed === '' ? '' : `Your profile, ${name}, has its own ranges for ${changed}.`,
    removed === '' ? '' : `Your profile, ${name}, leaves out ${removed}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function namesOf(isMeant: (measure: MeasureName) => boolean): string {
  return listInWords(
    MeasureNameSchema.options.filter(isMeant).map((measure) => inSentence(measureNames[measure])),
  );
}
