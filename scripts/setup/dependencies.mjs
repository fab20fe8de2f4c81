import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { done, problem } from './result.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const installLimitMs = 900_000;

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [optional] left out on systems that it is not for
 * @property {boolean} [devOptional] the same
 */

/**
 * Makes sure that node_modules is what package-lock.json says, by `npm ci` when it is missing or out of date.
 *
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./result.mjs').Result<'installed' | 'present'>>}
 */
export async function ensureDependencies(context) {
  const folder = join(context.projectRoot, 'node_modules');
  const lockText = readFileSync(join(context.projectRoot, 'package-lock.json'), 'utf8');
  const stampFile = join(folder, '.greenroom-lock.json');
  const stamp = dependencyStamp(lockText);
  if (JSON.stringify(readStamp(stampFile)) === JSON.stringify(stamp)) return done('present');
  // Somebody else's folder, shared between checkouts: not ours to empty.
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) return done('present');
  if (installedMatchesLock(lockText, join(folder, '.package-lock.json'))) {
    await writeStamp(stampFile, stamp);
    return done('present');
  }
  const why = existsSync(folder)
    ? 'The dependencies are incomplete or out of date'
    : 'The dependencies are missing';
  context.say(`${why}: installing them with npm ci. This takes about a minute.`);
  const failure = await install(context);
  if (failure) return problem(failure);
  await writeStamp(stampFile, stamp);
  return done('installed');
}

/**
 * What must be unchanged for an installed node_modules to be good.
 *
 * @param {string} lockText
 */
export function dependencyStamp(lockText) {
  const lockSha256 = createHash('sha256').update(lockText).digest('hex');
  return { lockSha256, platform: process.platform, arch: process.arch };
}

/**
 * Whether npm's own list of what it installed agrees with the lock file, for a node_modules that somebody
 * installed by hand. npm writes that list last, so an interrupted install has none.
 *
 * @param {string} lockText
 * @param {string} installedListFile
 * @returns {boolean}
 */
export function installedMatchesLock(lockText, installedListFile) {
  const list = /** @type {{ packages?: Record<string, LockEntry> } | undefined} */ (
    readStamp(installedListFile)
  );
  if (!list?.packages) return false;
  const installed = list.packages;
  /** @type {Record<string, LockEntry>} */
  const locked = JSON.parse(lockText).packages;
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  return (
    wanted.every(([path, entry]) => {
      const found = installed[path];
      return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
    }) && Object.keys(installed).every((path) => path in locked)
  );
}

/**
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<string | undefined>} what went wrong
 */
async function install(context) {
  const outcome = await runNpm(
    // No package needs its install script, and one of them would download drivers for graphics cards. An npm
    // that does not know `allowScripts` yet is told by the flag, and that package by its variable as well.
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: context.projectRoot,
      env: { ...context.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
      timeLimitMs: installLimitMs,
    },
  );
  if (outcome.exitCode === 0) return undefined;
  const reason = outcome.timedOut ? 'It did not finish within 15 minutes.' : outcome.stderr.trim();
  return (
    `npm ci failed, so the dependencies are not installed.\n${reason}\n` +
    'Check the network and the free disk space, and run the same command again. If it fails in the same way, delete node_modules first.'
  );
}
