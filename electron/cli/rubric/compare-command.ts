import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setUpScoring } from '@electron/cli/scoring/set-up';
import type { CommandOutcome } from '@electron/cli/packs/command-outcome';
import { loadPacks } from '@electron/main/packs/load-packs';
import { loadRubric } from '@electron/main/rubrics/load-rubric';
import { rubricsOfPacks } from '@electron/main/rubrics/rubrics-of-packs';
import { DataPaths } from '@electron/main/storage/data-paths';
import type { Pack } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import { answersInFile } from './answers-in-file';
import type { AnswerSource } from './compared-answer';
import { describeComparison } from './describe-comparison';
import { compareScores } from './score-change';
import { storedAnswers } from './stored-answers';

export interface CompareOptions {
  resources: string;
  rubricFolder: string;
  /** Null where stored answers are not looked at. */
  dataFolder: string | null;
  answersFile: string | null;
  pack: string | undefined;
}

function failed(sentence: string): CommandOutcome {
  return { exitCode: 1, stdout: '', stderr: `${sentence}\n` };
}

/** The packs of the program and the user's own. */
async function packsOf(resources: string, dataFolder: string, own: Rubric): Promise<Pack[]> {
  const shipped = await loadPacks(resolve(resources, 'packs'), () => own);
  const folder = new DataPaths(dataFolder).packsFolder;
  const ofUser = existsSync(folder) ? await loadPacks(folder, () => own) : { packs: [] };
  return [...shipped.packs, ...ofUser.packs];
}

async function gather(
  { resources, dataFolder, answersFile, pack }: CompareOptions,
  own: Rubric,
): Promise<AnswerSource | string> {
  const source: AnswerSource = { answers: [], notes: [] };
  if (dataFolder !== null) {
    const packs = await packsOf(resources, dataFolder, own);
    const stored = await storedAnswers(dataFolder, (id) => packs.find((one) => one.id === id) ?? null);
    source.answers.push(...stored.answers);
    source.notes.push(...stored.notes);
    if (stored.answers.length === 0) source.notes.push(`There are no answers to compare in ${dataFolder}.`);
  }
  if (answersFile !== null) {
    const ready = await setUpScoring({ resources, pack });
    if (!ready.ok) return ready.problem;
    const inFile = await answersInFile(answersFile, ready.value);
    if (!inFile.ok) return inFile.problem;
    source.answers.push(...inFile.value.answers);
    source.notes.push(...inFile.value.notes);
  }
  return source;
}

/** Scores answers with the program's own rubric and with a changed one, and tells what the change does. */
export async function compareCommand(options: CompareOptions): Promise<CommandOutcome> {
  const { resources, rubricFolder } = options;
  const own = loadRubric(resolve(resources, 'rubrics'));
  if (!own.ok) return failed(own.error.message);
  const changed = loadRubric(rubricFolder);
  if (!changed.ok)
    return failed(
      `${changed.error.message}\nCheck it with: npm run --silent rubric -- check ${rubricFolder}`,
    );
  const source = await gather(options, own.value);
  if (typeof source === 'string') return failed(source);
  const { answers, notes } = source;
  const judged = answers.filter(
    ({ question }) => own.value.kinds[question.kind] && changed.value.kinds[question.kind],
  );
  if (judged.length === 0) return failed([...notes, 'There is nothing to compare.'].join('\n'));
  const told: string[] = [];
  const before = rubricsOfPacks(own.value, () => undefined);
  const after = rubricsOfPacks(changed.value, ({ message }) => void told.push(message));
  const compared = judged.map((answer) => compareScores(answer, before(answer.pack), after(answer.pack)));
  const head = `Before: the program's own rubric, version ${own.value.version}. After: ${rubricFolder}, version ${changed.value.version}.`;
  const parts = [
    head,
    '',
    describeComparison(compared),
    ...[...notes, ...told].flatMap((note) => ['', note]),
  ];
  return { exitCode: 0, stdout: `${parts.join('\n')}\n`, stderr: '' };
}
