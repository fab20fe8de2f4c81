import type { LinedFault } from '@electron/main/packs/checking/checked-part';
import { PackParts } from '@electron/main/packs/checking/pack-parts';
import { toProblems } from '@electron/main/packs/checking/to-problems';
import type { PackFiles } from '@electron/main/packs/reading/pack-files';
import { checkPack } from '@shared/domain/packs/check-pack';
import { checkPackRubric } from '@shared/domain/packs/check-pack-rubric';
import { countQuestions } from '@shared/domain/packs/count-questions';
import type { PlacedPack } from '@shared/domain/packs/placed-pack';
import type { PackCounts } from '@shared/model/pack-library';
import type { PackProblem } from '@shared/model/pack-problem';
import type { Rubric } from '@shared/model/rubric';

/** A pack after its check. With any problem `placed` is null. */
export interface ReadPack {
  /** Name of the folder or file that was read. */
  name: string;
  /** Null where pack.json is broken. */
  manifest: { id: string; title: string } | null;
  placed: PlacedPack | null;
  problems: PackProblem[];
  /** What could be read is counted, in a broken pack too. */
  counts: PackCounts;
  files: PackFiles;
}

export interface ReadPackOptions {
  /** Probes of the program's own listening; null where they are not at hand. */
  probeIds: readonly string[] | null;
  /**
   * The program's own rubric, which is read only for a pack that changes something in it. Where it is not at hand,
   * nothing is said of names in the pack's rubric that might lead there.
   */
  ownRubric?: OwnRubric | undefined;
}

/** Reads the program's own rubric; null where it cannot be read. */
export type OwnRubric = () => Rubric | null;

/** Checks the files of a pack, each by itself and then all of them together. */
export function readPack(files: PackFiles, { probeIds, ownRubric = () => null }: ReadPackOptions): ReadPack {
  const parts = new PackParts(files);
  const manifest = parts.read('pack.json');
  const qualities = parts.read('qualities.json');
  const stages = parts.read('stages.json');
  const { questions, places } = parts.readQuestions();
  const optional = {
    candidateQuestions: parts.read('your-questions.json')?.candidateQuestions ?? [],
    listening: parts.read('listening.json'),
    debrief: parts.read('debrief.json'),
    offer: parts.read('offer.json'),
    guide: parts.read('guide.json'),
    rubric: parts.read('rubric.json'),
  };
  const faults: LinedFault[] = [...files.faults, ...parts.faults];
  let placed: PlacedPack | null = null;
  if (manifest && qualities && stages && questions) {
    const pack = {
      ...manifest,
      qualities: qualities.qualities,
      principles: qualities.principles,
      stages: stages.stages,
      questions,
      ...optional,
    };
    placed = { pack, questionPlaces: places };
    faults.push(...checkPack(placed, { probeIds, brokenFiles: new Set(faults.map(({ file }) => file)) }));
    faults.push(...checkPackRubric(pack, pack.rubric && ownRubric()));
  }
  return {
    name: files.name,
    manifest,
    placed: faults.length === 0 ? placed : null,
    problems: toProblems(manifest?.id ?? files.name, faults, files.texts),
    counts: countQuestions({
      questions: parts.questions,
      stages: stages?.stages ?? [],
      qualities: qualities?.qualities ?? [],
    }),
    files,
  };
}
