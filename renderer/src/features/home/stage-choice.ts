import type { Pack, Stage } from '@shared/model/pack';
import type { Settings } from '@shared/model/settings';

/** A pack with the stage of it that is practised. */
export interface StageChoice {
  pack: Pack;
  stage: Stage;
  lengthMin: number;
}

/** The stage and length that were chosen last, where the packs still have them; otherwise the first there is. */
export function chooseStage(packs: Pack[], last: Settings['lastChoice']): StageChoice | null {
  const pack = packs.find(({ id }) => id === last?.packId) ?? packs[0];
  const stage = pack?.stages.find(({ id }) => id === last?.stageId) ?? pack?.stages[0];
  if (!pack || !stage) return null;
  const isOffered = last !== null && stage.lengthsMin.includes(last.lengthMin);
  return { pack, stage, lengthMin: isOffered ? last.lengthMin : stage.defaultLengthMin };
}

/** How many questions a run of this length asks. */
export function questionCount(stage: Stage, lengthMin: number): number {
  return stage.sections.reduce(
    (sum, section) => sum + (section.questionsByLengthMin[String(lengthMin)] ?? 0),
    0,
  );
}
