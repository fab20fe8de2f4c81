import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { done, problem } from '../setup/result.mjs';

/**
 * The spoken answers that ship with the app, in their order.
 *
 * @param {string} projectRoot
 * @returns {Promise<import('../setup/result.mjs').Result<string[]>>}
 */
export async function sampleFiles(projectRoot) {
  const folder = join(projectRoot, 'resources', 'samples');
  // A folder that is missing holds no samples either.
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  const files = names
    .filter((name) => /\.(flac|wav)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
  return files.length > 0
    ? done(files)
    : problem(`There are no sample answers in ${folder}, so name a sound of your own with --audio.`);
}
