import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { killAll, killTree } from './process-tree.mjs';

/**
 * @typedef {object} ChildOptions
 * @property {number} timeLimitMs after this the child and all that it started are ended
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(text: string) => void} [onOutput] is handed stdout and stderr as they come
 */

/**
 * @typedef {object} ChildOutcome
 * @property {number | null} exitCode null when it was ended by a signal or never began
 * @property {boolean} timedOut
 * @property {string} stdout
 * @property {string} stderr
 * @property {number} durationMs
 */

/** How long a child may tidy up after it was asked to end. */
const graceMs = 4000;

/** @type {Set<number>} */
const livePids = new Set();
let watching = false;

/**
 * Runs a program without a terminal, with a time limit, and never leaves a process of it behind.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<ChildOutcome>} also when the program is not there: exit code null, the reason in stderr
 */
export function runChild(command, args, options) {
  watchForOurOwnEnd();
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    /** @type {number[]} processes that the child had started when its time was up */
    let known = [];
    const outcome = { stdout: '', stderr: '', timedOut: false };
    /** @param {number | null} exitCode */
    const finish = (exitCode) => {
      clearTimeout(timer);
      if (child.pid !== undefined) endLeftovers(child.pid, known);
      resolve({ exitCode, ...outcome, durationMs: performance.now() - startedAt });
    };
    collect(child.stdout, (text) => (outcome.stdout += text), options.onOutput);
    collect(child.stderr, (text) => (outcome.stderr += text), options.onOutput);
    const timer = setTimeout(() => {
      outcome.timedOut = true;
      if (child.pid !== undefined) known = endWithGrace(child.pid);
    }, options.timeLimitMs);
    if (child.pid !== undefined) livePids.add(child.pid);
    child.once('error', (error) => {
      outcome.stderr += error.message;
      finish(null);
    });
    child.once('exit', (exitCode) => {
      // A grandchild may keep the pipes open for ever: wait for the rest of the output, but not long.
      const giveUp = setTimeout(() => finish(exitCode), 1500);
      child.once('close', () => {
        clearTimeout(giveUp);
        finish(exitCode);
      });
    });
  });
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(text: string) => void} keep
 * @param {((text: string) => void) | undefined} show
 */
function collect(stream, keep, show) {
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    keep(text);
    show?.(text);
  });
}

/** @param {number} pid @returns {number[]} what it had started */
function endWithGrace(pid) {
  const known = killTree(pid, 'SIGTERM');
  setTimeout(() => {
    if (livePids.has(pid)) killTree(pid, 'SIGKILL');
  }, graceMs).unref();
  return known;
}

/**
 * @param {number} pid leader of a group whose own process has ended
 * @param {number[]} known processes of other groups that it had started
 */
function endLeftovers(pid, known) {
  livePids.delete(pid);
  if (process.platform !== 'win32') killAll([pid, ...known], 'SIGKILL');
}

/** Children are in groups of their own, so Ctrl+C does not reach them by itself. */
function watchForOurOwnEnd() {
  if (watching) return;
  watching = true;
  for (const [signal, exitCode] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => process.exit(exitCode));
  }
  process.once('exit', () => {
    for (const pid of livePids) killTree(pid, 'SIGKILL');
  });
}
