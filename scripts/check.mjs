import './setup/require-node.mjs';
import { fastSteps } from './checks/fast-steps.mjs';
import { outputEnv } from './checks/output-env.mjs';
import { summarise } from './checks/summary.mjs';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';

const { context, env } = await setUpOrExit([]);
const steps = await fastSteps(context.projectRoot, outputEnv(env, process.stdout.isTTY), (output) =>
  process.stdout.write(output),
);
const { text, exitCode } = summarise(steps);
process.stdout.write(`${text}\n`);
process.exitCode = exitCode;
