import { resolve } from 'node:path';
import { loadPack } from '@electron/main/packs/load-pack';
import type { Pack, Round, Stage } from '@shared/model/pack';

async function shipped(id: string): Promise<Pack> {
  const { placed, problems } = await loadPack(resolve('resources/packs', id));
  if (!placed) throw new Error(`The shipped pack ${id} is broken: ${JSON.stringify(problems[0])}`);
  return placed.pack;
}

/** The packs that the program ships. */
export const amazonPack: Pack = await shipped('amazon-backend-developer');
export const generalPack: Pack = await shipped('general-backend-developer');

/** One length of one round of a shipped pack. */
export interface PlannedRun {
  pack: Pack;
  stage: Stage;
  round: Round;
  lengthMin: number;
  /** For the name of a test: "Amazon, Bar raiser, 55 min". */
  name: string;
}

/** Every round of both packs in each of its lengths. */
export const allRuns: PlannedRun[] = [amazonPack, generalPack].flatMap((pack) =>
  pack.stages.flatMap((stage) =>
    stage.rounds.flatMap((round) =>
      round.lengthsMin.map((lengthMin) => ({
        pack,
        stage,
        round,
        lengthMin,
        name: `${pack.company ?? 'no company'}, ${round.name}, ${lengthMin} min`,
      })),
    ),
  ),
);
