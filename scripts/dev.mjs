import './setup/require-node.mjs';
import { binFile } from './setup/bin-file.mjs';
import { fallbackWarning } from './setup/electron-runtime.mjs';
import { launchFlags } from './setup/launch-flags.mjs';
import { runInForeground } from './setup/run-in-foreground.mjs';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';
import { withDisplay } from './setup/virtual-display.mjs';

// No build: electron-vite serves the sources and reloads what changes.
const { context, runtime, env } = await setUpOrExit(['electron', 'models']);
if (!runtime) throw new Error('The set-up gave no runtime.');
if (runtime.origin === 'fallback') context.say(fallbackWarning);
const { flags, warnings } = launchFlags(runtime.program);
warnings.forEach(context.say);

const args = [binFile(context.projectRoot, 'electron-vite'), 'dev', '-c', 'electron.config.ts', '-w'];
const outcome = await withDisplay(env, context.say, (displayEnv) =>
  runInForeground(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: context.projectRoot,
    // electron-vite's own variable: it builds the command line itself.
    env: flags.length > 0 ? { ...displayEnv, NO_SANDBOX: '1' } : displayEnv,
  }),
);
if (!outcome.ok) context.say(outcome.problem);
process.exitCode = outcome.ok ? outcome.value : 1;
