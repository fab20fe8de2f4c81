/** @typedef {import('./step-result.mjs').StepResult} StepResult */

/**
 * The end of a run: what failed, a table of the steps, and the line that sums them up.
 *
 * @param {StepResult[]} steps
 * @returns {{ text: string, exitCode: number }}
 */
export function summarise(steps) {
  const exitCode = steps.length > 0 && steps.every((step) => step.failed === 0) ? 0 : 1;
  const text = [...failureLines(steps), '', ...tableLines(steps), '', totalLine(steps)].join('\n');
  return { text, exitCode };
}

/**
 * `N passed, N failed`, and `, N skipped` where there are any.
 *
 * @param {StepResult[]} steps
 */
export function totalLine(steps) {
  const skipped = sum(steps, 'skipped');
  const line = `${sum(steps, 'passed')} passed, ${sum(steps, 'failed')} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** @param {StepResult[]} steps */
function failureLines(steps) {
  return steps.flatMap((step) =>
    step.failures.flatMap(({ title, message }) => ['', `FAILED (${step.name}) ${title}`, indent(message)]),
  );
}

/** @param {StepResult[]} steps */
function tableLines(steps) {
  const rows = steps.map((step) => [
    step.name,
    String(step.passed),
    String(step.failed),
    String(step.skipped),
    (step.durationMs / 1000).toFixed(1),
  ]);
  return [['step', 'passed', 'failed', 'skipped', 'seconds'], ...rows].map(([name = '', ...figures]) =>
    [name.padEnd(14), ...figures.map((figure) => figure.padStart(9))].join(''),
  );
}

/**
 * @param {StepResult[]} steps
 * @param {'passed' | 'failed' | 'skipped'} key
 */
function sum(steps, key) {
  return steps.reduce((total, step) => total + step[key], 0);
}

/** @param {string} text */
function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
