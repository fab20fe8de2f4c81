import { spawn } from 'node:child_process';

/**
 * Runs a program that the person talks to: it has our terminal, no time limit, and Ctrl+C reaches it by itself.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code; 128 and the signal's rough meaning are folded into 1
 */
export function runInForeground(command, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    /** @type {Array<[NodeJS.Signals, () => void]>} */
    const handlers = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).map((signal) => {
      // A terminal has sent Ctrl+C to the child as well; a plain `kill` reaches only us and is passed on.
      const handler = () => void (signal !== 'SIGINT' && child.kill(signal));
      process.on(signal, handler);
      return [signal, handler];
    });
    /** @param {number} exitCode */
    const finish = (exitCode) => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
      resolve(exitCode);
    };
    child.once('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      finish(1);
    });
    child.once('exit', (code) => finish(code ?? 1));
  });
}
