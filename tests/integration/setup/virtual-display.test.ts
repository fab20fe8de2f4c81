import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findProgram } from '#scripts/setup/find-program.mjs';
import { withDisplay } from '#scripts/setup/virtual-display.mjs';

const module = new URL('../../../scripts/setup/virtual-display.mjs', import.meta.url).href;
const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...withoutDisplay } = process.env;
const socketOf = (name: string) => `/tmp/.X11-unix/X${name.replace(':', '')}`;

async function goneSoon(file: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && existsSync(file); attempt += 1) await delay(100);
  return !existsSync(file);
}

describe('a display', () => {
  it('that is there is used as it is', async () => {
    const env = { ...withoutDisplay, DISPLAY: ':7' };
    expect(
      await withDisplay(
        env,
        () => {},
        async (given) => given.DISPLAY,
      ),
    ).toEqual({ ok: true, value: ':7' });
  });
});

// Needs Xvfb, which the set-up installs or asks for on Linux.
describe.runIf(process.platform === 'linux' && findProgram('Xvfb', process.env))('a virtual display', () => {
  it('is there during the work and gone after it', async () => {
    const used = await withDisplay(
      withoutDisplay,
      () => {},
      async ({ DISPLAY: name = '' }) => {
        expect(existsSync(socketOf(name))).toBe(true);
        return name;
      },
    );
    if (!used.ok) throw new Error(used.problem);
    expect(used.value).toMatch(/^:\d+$/);
    expect(await goneSoon(socketOf(used.value))).toBe(true);
  });

  it('is gone after work that throws', async () => {
    let name = '';
    const failing = withDisplay(
      withoutDisplay,
      () => {},
      (env) => {
        name = env.DISPLAY ?? '';
        return Promise.reject(new Error('no window'));
      },
    );
    await expect(failing).rejects.toThrow('no window');
    expect(await goneSoon(socketOf(name))).toBe(true);
  });

  it('goes even when its user is killed', async () => {
    const script = `
      import { withDisplay } from ${JSON.stringify(module)};
      await withDisplay(process.env, () => {}, async ({ DISPLAY }) => {
        process.stdout.write(DISPLAY);
        await new Promise((never) => setInterval(never, 2 ** 30));
      });`;
    const user = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: withoutDisplay,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const name = await new Promise<string>((ready) =>
      user.stdout.once('data', (text) => ready(String(text))),
    );
    expect(existsSync(socketOf(name))).toBe(true);
    user.kill('SIGKILL');
    expect(await goneSoon(socketOf(name))).toBe(true);
  });

  it('that cannot start is a problem with its reason', async () => {
    const env = { ...withoutDisplay, PATH: '/nowhere' };
    const outcome = await withDisplay(
      env,
      () => {},
      async () => 'worked',
    );
    expect(outcome).toEqual({ ok: false, problem: expect.stringContaining('Xvfb) did not start') });
  });
});
