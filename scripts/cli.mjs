import './setup/require-node.mjs';
import { join } from 'node:path';
import { runInForeground } from './setup/run-in-foreground.mjs';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';

/** What each command needs besides the dependencies. None opens a window, so none needs Electron. */
const commands = new Map([
  ['pack', /** @type {const} */ (['build'])],
  ['rubric', /** @type {const} */ (['build'])],
  ['score', /** @type {const} */ (['build'])],
  ['transcribe', /** @type {const} */ (['models', 'build'])],
]);

const [name = '', ...args] = process.argv.slice(2);
const parts = commands.get(name);
if (!parts) {
  process.stderr.write(`There is no command “${name}”. There are: ${[...commands.keys()].join(', ')}.\n`);
  process.exit(2);
}
// Standard output belongs to the command's JSON.
const { context, env } = await setUpOrExit([...parts], process.stderr);
// npm changes into the project and says where it was called: the caller's relative paths must stay right.
const calledByNpm = process.env.npm_lifecycle_event === name;
const cwd = (calledByNpm && process.env.INIT_CWD) || process.cwd();
process.exitCode = await runInForeground(
  process.execPath,
  [join(context.projectRoot, 'out', 'main', `cli-${name}.cjs`), ...args],
  { cwd, env },
);
