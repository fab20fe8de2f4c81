/**
 * One failed check and why, for the end of the output.
 *
 * @typedef {{ title: string, message: string }} Failure
 */

/**
 * What one step of a test run came to.
 *
 * @typedef {object} StepResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} durationMs
 * @property {Failure[]} failures
 */

/**
 * Settles a step's numbers by the one rule that keeps a broken runner from looking like a success: a step that
 * failed in any way, or ran no check at all, has at least one failure.
 *
 * @param {Omit<StepResult, 'durationMs' | 'name'> & { name: string }} counted what the runner reported
 * @param {Pick<import('#scripts/setup/child.mjs').ChildOutcome, 'exitCode' | 'timedOut' | 'durationMs'> & { output: string }} run
 * @returns {StepResult}
 */
export function settle(counted, run) {
  const trouble = troubleOf(counted, run);
  const result = { ...counted, durationMs: run.durationMs };
  if (trouble === undefined) return result;
  const failure = { title: `${counted.name}: ${trouble}`, message: lastLines(run.output) };
  return { ...result, failed: result.failed + 1, failures: [...result.failures, failure] };
}

/**
 * @param {Pick<StepResult, 'passed' | 'failed'>} counted
 * @param {Pick<import('#scripts/setup/child.mjs').ChildOutcome, 'exitCode' | 'timedOut' | 'durationMs'>} run
 * @returns {string | undefined} trouble that the counted failures do not explain
 */
function troubleOf({ passed, failed }, { exitCode, timedOut, durationMs }) {
  if (timedOut) return `ended after its time limit (${Math.round(durationMs / 1000)} s)`;
  if (failed > 0) return undefined;
  if (exitCode !== 0)
    return `the runner ended with ${exitCode === null ? 'a signal' : `exit code ${exitCode}`}`;
  return passed === 0 ? 'no check was run' : undefined;
}

/** @param {string} output */
function lastLines(output) {
  return output.trim().split('\n').slice(-40).join('\n');
}
