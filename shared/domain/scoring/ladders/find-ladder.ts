import type { Ladder, Rubric } from '@shared/model/rubric';

/** One ladder of the rubric by its id; a missing one is a mistake in the data that `checkRubric` reports on load. */
export function ladderNamed(rubric: Rubric, id: string): Ladder {
  const ladder = rubric.ladders.find((one) => one.id === id);
  if (!ladder) throw new Error(`The rubric has no ladder "${id}".`);
  return ladder;
}

/** The ladder of a quality; qualities of other packs share one. */
export function ladderOfQuality(rubric: Rubric, qualityId: string): Ladder {
  return ladderNamed(rubric, rubric.qualityLadders[qualityId] ?? rubric.fallbackQualityLadder);
}
