import { MeasureNameSchema, type DeliveryNorms, type NormRanges } from '@shared/model/delivery';
import { ProfileSchema } from '@shared/model/settings';

/** What is wrong with norms whose form is right, a sentence each: for whoever changes the file. */
export function checkNorms({ ranges, profiles }: DeliveryNorms): string[] {
  const missing = MeasureNameSchema.options
    .filter((measure) => ranges[measure] === undefined)
    .map((measure) => `ranges.${measure}: this measure has no range.`);
  const crooked = Object.entries(ranges).flatMap(([measure, norm]) => askew(`ranges.${measure}`, norm));
  const inProfiles = Object.entries(profiles).flatMap(([profile, changes]) => [
    ...(ProfileSchema.options.some((known) => known === profile)
      ? []
      : [`profiles.${profile}: there is no such profile; there are ${ProfileSchema.options.join(', ')}.`]),
    ...Object.entries(changes).flatMap(([measure, change]) =>
      change ? askew(`profiles.${profile}.${measure}`, change) : [],
    ),
  ]);
  return [...missing, ...crooked, ...inProfiles];
}

function askew(place: string, { good, acceptable }: NormRanges): string[] {
  if (good.min > good.max) return [`${place}: the good range ends before it begins.`];
  const holds = acceptable.min <= good.min && acceptable.max >= good.max;
  return holds ? [] : [`${place}: the acceptable range must hold the good one.`];
}
