import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { launchFlags } from '../setup/launch-flags.mjs';

/** The platform's own stand-ins: a generated picture as camera, and a microphone. Whether they may be used is asked. */
const fakeDeviceFlags = ['--use-fake-device-for-media-stream'];

const holdStart = fileURLToPath(new URL('hold-start.cjs', import.meta.url));

/**
 * @typedef {object} Launch
 * @property {string} projectRoot
 * @property {string} userDataFolder
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [program] the runtime; the installed one without it
 * @property {boolean} [devices] false for a machine without camera and microphone
 * @property {string[]} [flags] further switches
 */

/**
 * Starts the built app the way a person would, with a data folder of its own and the platform's fake devices.
 *
 * @param {Launch} launch
 * @returns {Promise<{ app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page }>}
 */
export async function launchApp(launch) {
  const program = launch.program ?? installedRuntime();
  const app = await _electron.launch({
    executablePath: program,
    cwd: launch.projectRoot,
    args: [
      '-r',
      holdStart,
      ...launchFlags(program).flags,
      '--disable-gpu',
      ...(launch.devices === false ? [] : fakeDeviceFlags),
      `--user-data-dir=${launch.userDataFolder}`,
      ...(launch.flags ?? []),
      launch.projectRoot,
    ],
    env: withoutHoles(launch.env),
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForFunction(() => document.querySelector('main') !== null);
  return { app, page };
}

/** @returns {string} */
function installedRuntime() {
  const program = createRequire(import.meta.url)('electron');
  if (typeof program !== 'string') throw new Error('The electron package does not name its runtime.');
  return program;
}

/** @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
function withoutHoles(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
