import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { runChild } from './child.mjs';
import { done, problem } from './result.mjs';

/**
 * Unpacks a gzipped tar archive with the system's tar.
 *
 * @param {string} archive
 * @param {string} folder where to, must be there
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [entries] only these; all when left out
 * @returns {Promise<import('./result.mjs').Result<string>>} the folder
 */
export async function untar(archive, folder, env, entries = []) {
  // Relative names: a GNU tar that comes first on a Windows path takes `C:` for the name of a remote machine.
  const from = dirname(archive);
  // `-m`: npm's tarballs say 1985, and a file's time must tell when it was changed here.
  const args = [
    '--no-same-owner',
    '-m',
    '-xzf',
    basename(archive),
    '-C',
    relative(from, folder) || '.',
    ...entries,
  ];
  const outcome = await runChild(tarProgram(env), args, { cwd: from, env, timeLimitMs: 180_000 });
  if (outcome.exitCode === 0) return done(folder);
  const reason = outcome.timedOut ? 'it took too long' : outcome.stderr.trim();
  return problem(
    `${archive} could not be unpacked (${reason}). Check that the program tar is there and that the disk is not full, then run the same command again.`,
  );
}

/** Windows brings its own tar, which is the one to trust there. @param {NodeJS.ProcessEnv} env */
function tarProgram(env) {
  const windowsTar = join(env.SystemRoot ?? '', 'System32', 'tar.exe');
  return process.platform === 'win32' && existsSync(windowsTar) ? windowsTar : 'tar';
}
