import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { binFile } from './bin-file.mjs';
import { runChild } from './child.mjs';
import { done, problem } from './result.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const sourceFolders = ['electron', 'renderer', 'shared'];
const sourceFiles = ['package.json', 'package-lock.json', 'tsconfig.json'];
const buildLimitMs = 300_000;

/** @typedef {{ sources: string, outputs: Record<string, number> }} BuildStamp */

/**
 * Builds the app into out/ when a source has changed since the last build or an output is gone.
 *
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./result.mjs').Result<'built' | 'present'>>}
 */
export async function ensureBuild(context) {
  const out = join(context.projectRoot, 'out');
  const stampFile = join(out, '.build.json');
  const sources = sourcesHash(context.projectRoot);
  if (isFresh(out, sources, /** @type {BuildStamp | undefined} */ (readStamp(stampFile))))
    return done('present');
  context.say('Building the app.');
  await rm(stampFile, { force: true });
  const outcome = await runChild(
    process.execPath,
    [binFile(context.projectRoot, 'electron-vite'), 'build', '-c', 'electron.config.ts'],
    { cwd: context.projectRoot, env: context.env, timeLimitMs: buildLimitMs },
  );
  if (outcome.exitCode !== 0) {
    const reason = outcome.timedOut ? 'it did not finish within 5 minutes' : 'the reason is in its output';
    return problem(
      `The app could not be built: ${reason}.\n\n${stripVTControlCharacters(outcome.stdout + outcome.stderr)}\nCorrect what is named above and run the same command again.`,
    );
  }
  await writeStamp(stampFile, { sources, outputs: outputSizes(out) });
  return done('built');
}

/**
 * One hash over names and contents of everything that goes into the build. Contents rather than times, since git
 * sets the time of a file at every checkout.
 *
 * @param {string} projectRoot
 * @returns {string}
 */
export function sourcesHash(projectRoot) {
  const hash = createHash('sha256');
  const configs = readdirSync(projectRoot).filter((name) => /\.config\.[cm]?[jt]s$/.test(name));
  const files = [
    ...[...sourceFiles, ...configs].map((name) => join(projectRoot, name)).filter((file) => existsSync(file)),
    ...sourceFolders.flatMap((folder) => filesBelow(join(projectRoot, folder))),
  ];
  for (const file of files) {
    hash.update(`${relative(projectRoot, file).split(sep).join('/')}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} out
 * @param {string} sources
 * @param {BuildStamp | undefined} stamp
 */
function isFresh(out, sources, stamp) {
  if (stamp?.sources !== sources) return false;
  return Object.entries(stamp.outputs).every(([path, sizeBytes]) => {
    const file = join(out, path);
    return existsSync(file) && statSync(file).size === sizeBytes;
  });
}

/**
 * @param {string} out
 * @returns {Record<string, number>} size in bytes by path below out/
 */
function outputSizes(out) {
  return Object.fromEntries(filesBelow(out).map((file) => [relative(out, file), statSync(file).size]));
}

/** @param {string} folder @returns {string[]} in the same order everywhere */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
