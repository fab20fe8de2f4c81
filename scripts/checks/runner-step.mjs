import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '#scripts/setup/child.mjs';
import { readStamp } from '#scripts/setup/stamp.mjs';
import { settle } from './step-result.mjs';

/**
 * A test runner that writes its results as JSON into a file.
 *
 * @typedef {object} Runner
 * @property {string} name of the step
 * @property {(reportFile: string) => string[]} args for our own Node
 * @property {(reportFile: string) => NodeJS.ProcessEnv} env
 * @property {(report: unknown) => Omit<import('./step-result.mjs').StepResult, 'name' | 'durationMs'>} count
 * @property {string} cwd
 * @property {number} timeLimitMs
 * @property {(text: string) => void} onOutput
 */

/**
 * Runs a test runner and counts its results from its own report, not from what it prints.
 *
 * @param {Runner} runner
 * @returns {Promise<import('./step-result.mjs').StepResult>}
 */
export async function runnerStep(runner) {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-report-'));
  try {
    const reportFile = join(folder, 'report.json');
    const outcome = await runChild(process.execPath, runner.args(reportFile), {
      cwd: runner.cwd,
      env: runner.env(reportFile),
      timeLimitMs: runner.timeLimitMs,
      onOutput: runner.onOutput,
    });
    const report = readStamp(reportFile);
    const counted = report === undefined ? nothingCounted : runner.count(report);
    return settle(
      { name: runner.name, ...counted },
      { ...outcome, output: `${outcome.stdout}${outcome.stderr}` },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nothingCounted = { passed: 0, failed: 0, skipped: 0, failures: [] };
