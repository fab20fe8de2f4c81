import './setup/require-node.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackWarning } from './setup/electron-runtime.mjs';
import { launchFlags } from './setup/launch-flags.mjs';
import { runInForeground } from './setup/run-in-foreground.mjs';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';
import { needsVirtualDisplay } from './setup/system-libraries.mjs';

const { context, runtime, env } = await setUpOrExit(['electron', 'models', 'build']);
if (!runtime) throw new Error('The set-up gave no runtime.');
if (runtime.origin === 'fallback') context.say(fallbackWarning);

process.exitCode = needsVirtualDisplay(env) ? await rehearse() : await openApp(runtime.program);

/** @param {string} program */
async function openApp(program) {
  const { flags, warnings } = launchFlags(program);
  warnings.forEach(context.say);
  return runInForeground(program, [...flags, '.', ...process.argv.slice(2)], {
    cwd: context.projectRoot,
    env,
  });
}

/** Without a display there is nobody to talk to: the whole thing is shown in pictures instead. */
async function rehearse() {
  const folder = join(context.projectRoot, 'rehearsal');
  context.say('There is no display here, so the app takes an interview by itself on a virtual one.');
  const exitCode = await runInForeground(
    process.execPath,
    [join(context.projectRoot, 'scripts', 'rehearse.mjs'), '--out', folder],
    { cwd: context.projectRoot, env },
  );
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const pictures = names.filter((name) => String(name).endsWith('.png'));
  context.say(
    exitCode === 0
      ? `The rehearsal is done. Its ${pictures.length} pictures are in ${folder}, and the report is ${join(folder, 'report.html')}.`
      : `The rehearsal failed (exit code ${exitCode}). What it left is in ${folder}; the reason is printed above.`,
  );
  return exitCode;
}
