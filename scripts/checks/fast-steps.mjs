import { binFile } from '#scripts/setup/bin-file.mjs';
import { npmCommand } from '#scripts/setup/npm.mjs';
import { commandStep } from './command-step.mjs';
import { vitestStep } from './vitest-step.mjs';

const toolLimitMs = 180_000;
const unitLimitMs = 240_000;

/**
 * Format, lint, types and unit tests. The first three run one after the other beside the unit tests: two cores.
 *
 * @param {string} projectRoot
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} onOutput shows the unit tests as they run
 * @returns {Promise<import('./step-result.mjs').StepResult[]>}
 */
export async function fastSteps(projectRoot, env, onOutput) {
  const options = { cwd: projectRoot, env, timeLimitMs: toolLimitMs };
  /** @param {string} name @param {string} packageName @param {string[]} args */
  const tool = (name, packageName, args) =>
    commandStep(name, process.execPath, [binFile(projectRoot, packageName), ...args], options);
  const beside = async () => {
    const format = await tool('format', 'prettier', ['--check', '--log-level=warn', '.']);
    const lint = await tool('lint', 'oxlint', ['--deny-warnings']);
    const npm = npmCommand(env);
    // The list of TypeScript projects is kept in package.json alone.
    const types = await commandStep('types', npm.command, [...npm.args, 'run', '--silent', 'types'], options);
    return [format, lint, types];
  };
  const units = vitestStep({
    name: 'unit',
    projects: ['shared', 'electron', 'renderer'].map((project) => ({
      project,
      folder: `tests/unit/${project}`,
    })),
    projectRoot,
    env,
    // The tools beside it are soon done, and half of a machine with two processors would wait.
    workers: 2,
    timeLimitMs: unitLimitMs,
    onOutput,
  });
  const [tools, unit] = await Promise.all([beside(), units]);
  return [...tools, unit];
}
