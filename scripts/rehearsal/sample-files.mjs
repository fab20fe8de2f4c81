import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { done, problem } from '../setup/result.mjs';

/**
 * The spoken answers that ship with the app, in their order.
 *
 * @param {string} projectRoot
 * @returns {Promise<import('../setup/result.mjs').Result<string[]>>}
 */
export async function sampleFiles(projectRoot) {
  const folder = join(projectRoot, 'resources', 'samples');
  const files = await soundFiles(folder);
  return files.length > 0
    ? done(files)
    : problem(`There are no sample answers in ${folder}, so name a sound of your own with --audio.`);
}

/**
 * The short answers for a whole loop, by their name: what is said, and which of several.
 *
 * @param {string} projectRoot
 * @returns {Promise<import('../setup/result.mjs').Result<ReadonlyMap<string, string>>>}
 */
export async function loopSampleFiles(projectRoot) {
  const folder = join(projectRoot, 'resources', 'samples', 'loop');
  const files = await soundFiles(folder);
  return files.length > 0
    ? done(new Map(files.map((file) => [basename(file, extname(file)), file])))
    : problem(`There are no sample answers in ${folder}; git checkout brings them back.`);
}

/** @param {string} folder */
async function soundFiles(folder) {
  // A folder that is missing holds no samples either.
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  return names
    .filter((name) => /\.(flac|wav)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
