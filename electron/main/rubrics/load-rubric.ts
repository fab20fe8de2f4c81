import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '@electron/main/storage/file-failure';
import { assembleRubric, type RubricFile } from '@shared/domain/scoring/assemble-rubric';
import { checkNorms } from '@shared/domain/delivery/check-norms';
import { DeliveryNormsSchema, type DeliveryNorms } from '@shared/model/delivery';
import type { Rubric } from '@shared/model/rubric';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** Name of the one file in the folder that is not part of the rubric. */
const normsFile = 'delivery-norms.json';

type JsonFile = Result<RubricFile>;

/**
 * Reads the rubric of a folder, puts it together and checks it. Fails with `not-found` when the folder cannot be read,
 * with `file-corrupt` when something in it is wrong.
 */
export function loadRubric(folder: string): Result<Rubric> {
  const names = rubricFileNames(folder);
  return names.ok ? checkRubricFiles(names.value.map((name) => readJson(folder, name))) : names;
}

/** The files of a rubric folder that make up the rubric. */
export function rubricFileNames(folder: string): Result<string[]> {
  const names = jsonNames(folder);
  return names.ok ? succeed(names.value.filter((name) => name !== normsFile)) : names;
}

/** The usual ranges of delivery in a rubric folder, with their sources; fails as `loadRubric` does. */
export function loadDeliveryNorms(folder: string): Result<DeliveryNorms> {
  const names = jsonNames(folder);
  return names.ok ? readNorms(readJson(folder, normsFile)) : names;
}

function jsonNames(folder: string): Result<string[]> {
  try {
    return succeed(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .toSorted(),
    );
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return fail('not-found', `The rubric folder ${folder} could not be read.`);
  }
}

function readJson(folder: string, name: string): JsonFile {
  try {
    return succeed({ name, content: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown });
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'could not be read';
    return fail('file-corrupt', `${name} ${why}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkRubricFiles(parts: readonly JsonFile[]): Result<Rubric> {
  const files: RubricFile[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    files.push(part.value);
  }
  const { rubric, problems } = assembleRubric(files);
  return rubric ? succeed(rubric) : fail('file-corrupt', `The rubric is not sound: ${problems.join(' ')}`);
}

function readNorms(file: JsonFile): Result<DeliveryNorms> {
  if (!file.ok) return file;
  const norms = DeliveryNormsSchema.safeParse(file.value.content);
  if (!norms.success) {
    const [first] = norms.error.issues;
    return fail('file-corrupt', `${normsFile}: ${first?.path.join('.')}: ${first?.message}`);
  }
  const [problem] = checkNorms(norms.data);
  return problem === undefined ? succeed(norms.data) : fail('file-corrupt', `${normsFile}: ${problem}`);
}
