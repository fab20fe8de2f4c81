import './setup/require-node.mjs';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';
import { withDisplay } from './setup/virtual-display.mjs';
import { readArguments } from './rehearsal/read-arguments.mjs';

const wanted = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (!wanted.ok) {
  process.stderr.write(`${wanted.problem}\n`);
  process.exit(2);
}
const { context, runtime, env } = await setUpOrExit(['electron', 'models', 'build']);
if (!runtime) throw new Error('The set-up gave no runtime.');

// Imported late: it needs the dependencies that the set-up has just installed.
const { rehearse } = await import('./rehearsal/rehearse.mjs');
const ran = await withDisplay(env, context.say, (displayEnv) =>
  rehearse({
    ...wanted.value,
    projectRoot: context.projectRoot,
    program: runtime.program,
    env: displayEnv,
    say: context.say,
  }),
);
const outcome = ran.ok ? ran.value : ran;
if (!outcome.ok) {
  process.stderr.write(`${outcome.problem}\n`);
  process.exitCode = 1;
}
