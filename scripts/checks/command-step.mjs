import { runChild } from '#scripts/setup/child.mjs';
import { settle } from './step-result.mjs';

/**
 * A tool that counts as one check: it passes with exit code 0.
 *
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {import('#scripts/setup/child.mjs').ChildOptions} options
 * @returns {Promise<import('./step-result.mjs').StepResult>}
 */
export async function commandStep(name, command, args, options) {
  const outcome = await runChild(command, args, options);
  const passed = outcome.exitCode === 0 ? 1 : 0;
  const output = `${outcome.stdout}${outcome.stderr}`;
  return settle({ name, passed, failed: 0, skipped: 0, failures: [] }, { ...outcome, output });
}
