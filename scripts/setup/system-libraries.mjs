import { existsSync, readFileSync } from 'node:fs';
import { runChild } from './child.mjs';
import { findProgram } from './find-program.mjs';
import { bothSpellings, missingLibraries, namesHere, packagesFor } from './library-packages.mjs';
import { done, problem } from './result.mjs';

const updateLimitMs = 180_000;
const installLimitMs = 420_000;

/**
 * Makes sure, on Linux, that the runtime's system libraries are there, and Xvfb where there is no display. The
 * exact command is printed; as root without a terminal, as in CI, it is run.
 *
 * @param {import('./context.mjs').Context} context
 * @param {string} program the runtime
 * @returns {Promise<import('./result.mjs').Result<'installed' | 'present'>>}
 */
export async function ensureSystemLibraries(context, program) {
  if (process.platform !== 'linux') return done('present');
  const missing = await whatIsMissing(context, program);
  if (missing.length === 0) return done('present');
  context.say(`This system lacks ${missing.join(', ')}.`);
  if (!findProgram('apt-get', context.env)) return problem(adviceWithoutApt);

  const asRoot = process.getuid?.() === 0 && !process.stdin.isTTY;
  if (asRoot) await apt(context, ['update'], updateLimitMs);
  const packages = await packagesHere(context, missing);
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  if (!asRoot) {
    const line = ['sudo apt-get install --no-install-recommends', ...packages].join(' ');
    return problem(`Install what is missing with\n\n  ${line}\n\nand run the same command again.`);
  }
  context.say(`Installing it with apt-get ${args.join(' ')}.`);
  const outcome = await apt(context, args, installLimitMs);
  const stillMissing = await whatIsMissing(context, program);
  if (stillMissing.length === 0) return done('installed');
  return problem(
    `These are still missing after apt-get install: ${stillMissing.join(', ')}.\n${outcome.stderr.trim()}\n` +
      'Install them by hand and run the same command again.',
  );
}

const adviceWithoutApt =
  "Install GTK 3, NSS, ALSA's libasound, libgbm, and Xvfb if there is no display, with this system's package manager, and run the same command again.";

/**
 * Whether windows need a display of our own making.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 */
export function needsVirtualDisplay(env, platform = process.platform) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} program
 * @returns {Promise<string[]>} names of libraries, and `Xvfb`
 */
async function whatIsMissing(context, program) {
  const outcome = await runChild('ldd', [program], { env: context.env, timeLimitMs: 30_000 });
  const lacksDisplay = needsVirtualDisplay(context.env) && !findProgram('Xvfb', context.env);
  return [...missingLibraries(outcome.stdout), ...(lacksDisplay ? ['Xvfb'] : [])];
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string[]} missing
 */
async function packagesHere(context, missing) {
  const libraries = missing.filter((name) => name !== 'Xvfb');
  const packages = packagesFor(libraries, libraries.length < missing.length);
  const policy = await runChild('apt-cache', ['policy', ...bothSpellings(packages)], {
    env: { ...context.env, LC_ALL: 'C' },
    timeLimitMs: 30_000,
  });
  const release = '/etc/os-release';
  return namesHere(packages, policy.stdout, existsSync(release) ? readFileSync(release, 'utf8') : '');
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string[]} args
 * @param {number} timeLimitMs
 */
function apt(context, args, timeLimitMs) {
  const env = { ...context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  return runChild('apt-get', args, { env, timeLimitMs });
}
