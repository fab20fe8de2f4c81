import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runChild } from './child.mjs';

/**
 * How to call npm without a shell, so that paths with spaces are safe on Windows too: its JavaScript file is run
 * with our own Node.
 *
 * @param {NodeJS.ProcessEnv} env `npm_execpath` is set by npm itself for `npm start` and the like
 * @param {string} [nodePath]
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(env, nodePath = process.execPath) {
  const fromNpm = env.npm_execpath;
  const candidates = [
    ...(fromNpm && basename(fromNpm) === 'npm-cli.js' ? [fromNpm] : []),
    join(dirname(nodePath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(nodePath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const cliFile = candidates.find((candidate) => existsSync(candidate));
  return cliFile ? { command: nodePath, args: [cliFile] } : { command: 'npm', args: [] };
}

/**
 * Runs npm with a time limit.
 *
 * @param {string[]} args
 * @param {import('./child.mjs').ChildOptions & { env: NodeJS.ProcessEnv }} options
 */
export function runNpm(args, options) {
  const npm = npmCommand(options.env);
  return runChild(npm.command, [...npm.args, ...args], options);
}
