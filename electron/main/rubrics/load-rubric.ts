import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleRubric, type RubricFile } from '@shared/domain/scoring/assemble-rubric';
import { DeliveryNormsSchema, type DeliveryNorms } from '@shared/model/delivery';
import type { Rubric } from '@shared/model/rubric';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** Name of the one file in the folder that is not part of the rubric. */
const normsFile = 'delivery-norms.json';

async function readJson(folder: string, name: string): Promise<Result<unknown>> {
  try {
    return succeed<unknown>(JSON.parse(await readFile(join(folder, name), 'utf8')));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'could not be read';
    return fail('file-corrupt', `${name} ${why}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Reads the rubric from its folder: every JSON file but the delivery norms. Fails with `not-found` when the folder
 * cannot be read and with `file-corrupt` when a file is broken or something in it leads nowhere.
 */
export async function loadRubric(folder: string): Promise<Result<Rubric>> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return fail('not-found', `The rubric folder ${folder} could not be read.`);
  const files: RubricFile[] = [];
  for (const name of names.filter((one) => one.endsWith('.json') && one !== normsFile).toSorted()) {
    const read = await readJson(folder, name);
    if (!read.ok) return read;
    files.push({ name, content: read.value });
  }
  const { rubric, problems } = assembleRubric(files);
  return rubric ? succeed(rubric) : fail('file-corrupt', `The rubric is not sound: ${problems.join(' ')}`);
}

/** Reads the usual ranges of delivery, with their sources, from the rubric folder. */
export async function loadDeliveryNorms(folder: string): Promise<Result<DeliveryNorms>> {
  const read = await readJson(folder, normsFile);
  if (!read.ok) return read;
  const norms = DeliveryNormsSchema.safeParse(read.value);
  if (norms.success) return succeed(norms.data);
  const [first] = norms.error.issues;
  return fail('file-corrupt', `${normsFile}: ${first?.path.join('.')}: ${first?.message}`);
}
