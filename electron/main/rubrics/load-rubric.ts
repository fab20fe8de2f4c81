import { jsonNames, readJson } from '@electron/main/rubrics/json-files';
import { assembleRubric, type RubricFile } from '@shared/domain/scoring/assemble-rubric';
import { checkNorms } from '@shared/domain/delivery/check-norms';
import { DeliveryNormsSchema, type DeliveryNorms } from '@shared/model/delivery';
import type { Rubric } from '@shared/model/rubric';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** Name of the one file in the folder that is not part of the rubric. */
const normsFile = 'delivery-norms.json';

/**
 * Reads the rubric of a folder, puts it together and checks it. Fails with `not-found` when the folder cannot be read,
 * with `file-corrupt` when something in it is wrong.
 */
export function loadRubric(folder: string): Result<Rubric> {
  const names = rubricFileNames(folder);
  if (!names.ok) return names;
  const files: RubricFile[] = [];
  for (const name of names.value) {
    const content = readJson(folder, name);
    if (!content.ok) return content;
    files.push({ name, content: content.value });
  }
  const { rubric, problems } = assembleRubric(files);
  return rubric ? succeed(rubric) : fail('file-corrupt', `The rubric is not sound: ${problems.join(' ')}`);
}

/** The files of a rubric folder that make up the rubric. */
export function rubricFileNames(folder: string): Result<string[]> {
  const names = jsonNames(folder);
  if (names === null) return fail('not-found', `The rubric folder ${folder} could not be read.`);
  return succeed(names.filter((name) => name !== normsFile));
}

/** The usual ranges of delivery in a rubric folder, with their sources; fails as `loadRubric` does. */
export function loadDeliveryNorms(folder: string): Result<DeliveryNorms> {
  const names = rubricFileNames(folder);
  if (!names.ok) return names;
  const content = readJson(folder, normsFile);
  if (!content.ok) return content;
  const norms = DeliveryNormsSchema.safeParse(content.value);
  if (!norms.success) {
    const [first] = norms.error.issues;
    return fail('file-corrupt', `${normsFile}: ${first?.path.join('.')}: ${first?.message}`);
  }
  const [problem] = checkNorms(norms.data);
  return problem === undefined ? succeed(norms.data) : fail('file-corrupt', `${normsFile}: ${problem}`);
}
