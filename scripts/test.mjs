import './setup/require-node.mjs';
import { fastSteps } from './checks/fast-steps.mjs';
import { outputEnv } from './checks/output-env.mjs';
import { playwrightStep } from './checks/playwright-step.mjs';
import { summarise } from './checks/summary.mjs';
import { vitestStep } from './checks/vitest-step.mjs';
import { projectContext } from './setup/context.mjs';
import { fallbackWarning, runtimeEnv } from './setup/electron-runtime.mjs';
import { setUp } from './setup/set-up.mjs';
import { withDisplay } from './setup/virtual-display.mjs';

/** @typedef {import('./checks/step-result.mjs').StepResult} StepResult */

const integrationLimitMs = 600_000;
const endToEndLimitMs = 900_000;

/** @param {string} text */
const show = (text) => void process.stdout.write(text);
const context = projectContext((sentence) => show(`${sentence}\n`));
const { text, exitCode } = summarise(await allSteps());
show(`${text}\n`);
process.exitCode = exitCode;

/** @returns {Promise<StepResult[]>} */
async function allSteps() {
  const startedAt = Date.now();
  const ready = await setUp(context, ['electron', 'models', 'build']);
  const setUpMs = Date.now() - startedAt;
  if (!ready.ok) return [failedStep('set-up', ready.problem, setUpMs)];
  const { runtime } = ready.value;
  if (!runtime) throw new Error('The set-up gave no runtime.');
  context.say(`Set-up took ${(setUpMs / 1000).toFixed(1)} s.`);
  if (runtime.origin === 'fallback') context.say(fallbackWarning);

  const env = outputEnv(runtimeEnv(process.env, runtime), process.stdout.isTTY);
  const { projectRoot } = context;
  const fast = await fastSteps(projectRoot, env, show);
  const integration = await vitestStep({
    name: 'integration',
    projects: [{ project: 'integration', folder: 'tests/integration' }],
    projectRoot,
    env,
    timeLimitMs: integrationLimitMs,
    onOutput: show,
  });
  const endToEnd = await withDisplay(env, context.say, (displayEnv) =>
    playwrightStep({ projectRoot, env: displayEnv, timeLimitMs: endToEndLimitMs, onOutput: show }),
  );
  return [...fast, integration, endToEnd.ok ? endToEnd.value : failedStep('e2e', endToEnd.problem, 0)];
}

/**
 * @param {string} name
 * @param {string} message
 * @param {number} durationMs
 * @returns {StepResult}
 */
function failedStep(name, message, durationMs) {
  return { name, passed: 0, failed: 1, skipped: 0, durationMs, failures: [{ title: name, message }] };
}
