import './setup/require-node.mjs';
import { binFile } from './setup/bin-file.mjs';
import { runInForeground } from './setup/run-in-foreground.mjs';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';
import { withDisplay } from './setup/virtual-display.mjs';

// For working on the end-to-end tests: what stands behind `--` is handed to Playwright, such as a file or `-g name`.
const { context, env } = await setUpOrExit(['electron', 'models', 'build']);
const args = [
  binFile(context.projectRoot, '@playwright/test', 'playwright'),
  'test',
  '--config=tests/e2e/playwright.config.ts',
  ...process.argv.slice(2),
];
const outcome = await withDisplay(env, context.say, (displayEnv) =>
  runInForeground(process.execPath, args, { cwd: context.projectRoot, env: displayEnv }),
);
if (!outcome.ok) context.say(outcome.problem);
process.exitCode = outcome.ok ? outcome.value : 1;
