import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleRubric, type RubricFile } from '@shared/domain/scoring/assemble-rubric';
import { DeliveryNormsSchema, type DeliveryNorms } from '@shared/model/delivery';
import type { Rubric } from '@shared/model/rubric';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** Name of the one file in the folder that is not part of the rubric. */
const normsFile = 'delivery-norms.json';

/** What lies in a rubric folder. The files are read; putting them together and checking them waits until asked for. */
export interface RubricFolder {
  /** Fails with `not-found` when the folder cannot be read, with `file-corrupt` when something in it is wrong. */
  rubric(): Result<Rubric>;
  /** The usual ranges of delivery, with their sources; fails as `rubric` does. */
  norms(): Result<DeliveryNorms>;
}

type JsonFile = Result<RubricFile>;

/** Reads every JSON file of a rubric folder. */
export async function readRubricFolder(folder: string): Promise<RubricFolder> {
  const names = await readdir(folder).catch(() => null);
  const unread = fail('not-found', `The rubric folder ${folder} could not be read.`);
  if (names === null) return { rubric: () => unread, norms: () => unread };
  const jsonNames = names.filter((name) => name.endsWith('.json') && name !== normsFile).toSorted();
  const [norms, ...parts] = await Promise.all(
    [normsFile, ...jsonNames].map((name) => readJson(folder, name)),
  );
  return {
    rubric: () => checkRubricFiles(parts),
    norms: () => (norms === undefined ? unread : checkNorms(norms)),
  };
}

/** The rubric of a folder, put together and checked; see `RubricFolder`. */
export async function loadRubric(folder: string): Promise<Result<Rubric>> {
  return (await readRubricFolder(folder)).rubric();
}

/** The delivery norms of a rubric folder; see `RubricFolder`. */
export async function loadDeliveryNorms(folder: string): Promise<Result<DeliveryNorms>> {
  return (await readRubricFolder(folder)).norms();
}

async function readJson(folder: string, name: string): Promise<JsonFile> {
  try {
    return succeed({ name, content: JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown });
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

function checkNorms(file: JsonFile): Result<DeliveryNorms> {
  if (!file.ok) return file;
  const norms = DeliveryNormsSchema.safeParse(file.value.content);
  if (norms.success) return succeed(norms.data);
  const [first] = norms.error.issues;
  return fail('file-corrupt', `${normsFile}: ${first?.path.join('.')}: ${first?.message}`);
}
