import { resolve } from 'node:path';
import { loadPacks } from '@electron/main/packs/load-packs';
import { loadDeliveryNorms, loadRubric } from '@electron/main/rubrics/load-rubric';
import { rubricForPack } from '@shared/domain/scoring/rubric-for-pack';
import type { Read } from './read-input';
import type { ScoringSetUp } from './score-row';

/** Where to find what scores. */
export interface SetUpOptions {
  /** The program's folder of resources. */
  resources: string;
  /** Id of the pack; the first one where it is left out. */
  pack?: string | undefined;
  /** Another rubric than the program's own. */
  rubricFolder?: string | undefined;
}

/** Loads the rubric and the pack, which may change something in the rubric. */
export async function setUpScoring({
  resources,
  pack: wanted,
  rubricFolder,
}: SetUpOptions): Promise<Read<ScoringSetUp>> {
  const own = resolve(resources, 'rubrics');
  const rubric = loadRubric(rubricFolder ?? own);
  if (!rubric.ok) return { ok: false, problem: rubric.error.message };
  const norms = loadDeliveryNorms(own);
  if (!norms.ok) return { ok: false, problem: norms.error.message };
  const { packs } = await loadPacks(resolve(resources, 'packs'), () => rubric.value);
  const pack = packs.find(({ id }) => id === wanted) ?? (wanted === undefined ? packs[0] : undefined);
  if (pack)
    return {
      ok: true,
      value: { pack, rubric: rubricForPack(rubric.value, pack), norms: norms.value },
    };
  const known = packs.map(({ id }) => id).join(', ');
  return {
    ok: false,
    problem:
      wanted === undefined
        ? 'No pack could be loaded.'
        : `There is no pack “${wanted}”. There are: ${known}.`,
  };
}
