import { projectContext } from './context.mjs';
import { runtimeEnv } from './electron-runtime.mjs';
import { setUp } from './set-up.mjs';

/**
 * Set-up for a command: prints its progress, and ends the process with the problem's sentence when it fails.
 *
 * @param {import('./set-up.mjs').Part[]} parts
 * @param {NodeJS.WritableStream} [output] standard error where standard output belongs to the command's result
 */
export async function setUpOrExit(parts, output = process.stdout) {
  const startedAt = Date.now();
  let worked = false;
  const context = projectContext((sentence) => {
    worked = true;
    output.write(`${sentence}\n`);
  });
  const ready = await setUp(context, parts);
  if (!ready.ok) {
    process.stderr.write(`${ready.problem}\n`);
    process.exit(1);
  }
  if (worked) output.write(`Set-up took ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`);
  const { runtime } = ready.value;
  const env = runtime ? runtimeEnv(process.env, runtime) : { ...process.env };
  return { context, runtime, env };
}
