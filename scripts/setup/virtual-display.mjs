import { spawn } from 'node:child_process';
import { needsVirtualDisplay } from './system-libraries.mjs';
import { done, problem } from './result.mjs';

const startLimitMs = 20_000;
const screen = '1920x1200x24';

/**
 * Xvfb chooses a free number by itself and writes it to descriptor 3. The shell around it waits on our pipe: when
 * we end, however that happens (kill -9 too), the pipe closes and the display goes with us.
 */
const keeper = `
Xvfb -displayfd 3 -screen 0 ${screen} -nolisten tcp </dev/null >/dev/null 2>&4 &
display=$!
exec 3>&- 4>&-
read -r _
kill "$display"
wait "$display"
`;

/**
 * Runs `work` with a display: the one that is there, else a virtual one that ends with it.
 *
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(sentence: string) => void} say
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work is given the environment that names the display
 * @returns {Promise<import('./result.mjs').Result<T>>}
 */
export async function withDisplay(env, say, work) {
  if (!needsVirtualDisplay(env)) return done(await work(env));
  const display = await startVirtualDisplay(env);
  if (!display.ok) return display;
  say(`There is no display, so a virtual one (${display.value.name}) is used.`);
  try {
    return done(await work({ ...env, DISPLAY: display.value.name }));
  } finally {
    await display.value.stop();
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./result.mjs').Result<{ name: string, stop: () => Promise<void> }>>}
 */
export function startVirtualDisplay(env) {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', keeper], {
      env,
      // A group of its own, so that Ctrl+C in the terminal leaves the display to the programs that still close.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [input, , , numberPipe, errorPipe] = child.stdio;
    const ended = new Promise((ready) => child.once('exit', ready));
    const stop = async () => {
      /** @type {import('node:stream').Writable} */ (input).end();
      await ended;
    };
    let number = '';
    let errors = '';
    const fail = () => {
      clearTimeout(timer);
      void stop();
      resolve(
        problem(`The virtual display (Xvfb) did not start. ${errors.trim()} Try it by hand with xvfb-run.`),
      );
    };
    const timer = setTimeout(fail, startLimitMs);
    child.once('error', fail);
    errorPipe?.on('data', (text) => (errors += text));
    numberPipe?.on('data', (text) => {
      number += text;
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(done({ name: `:${number.trim()}`, stop }));
    });
    // The end of its error output is the end of Xvfb.
    errorPipe?.once('end', () => {
      if (!number.endsWith('\n')) fail();
    });
  });
}
