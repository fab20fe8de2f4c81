import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChild } from '#scripts/setup/child.mjs';
import { withLock } from '#scripts/setup/lock.mjs';
import { temporaryFolder } from './temporary-folder';

const module = new URL('../../../scripts/setup/lock.mjs', import.meta.url).href;

describe('the set-up lock', () => {
  it('lets two commands at once work one after the other', async () => {
    const folder = temporaryFolder();
    const log = join(folder, 'log');
    const script = `
      import { appendFileSync } from 'node:fs';
      import { setTimeout as delay } from 'node:timers/promises';
      import { withLock } from ${JSON.stringify(module)};
      await withLock(${JSON.stringify(join(folder, 'lock'))}, () => {}, async () => {
        appendFileSync(${JSON.stringify(log)}, 'in ');
        await delay(400);
        appendFileSync(${JSON.stringify(log)}, 'out ');
      });`;
    const run = () =>
      runChild(process.execPath, ['--input-type=module', '-e', script], { timeLimitMs: 20_000 });
    const outcomes = await Promise.all([run(), run(), run()]);
    expect(outcomes.map(({ exitCode, stderr }) => `${exitCode} ${stderr}`)).toEqual(Array(3).fill('0 '));
    expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
  });

  it('of a command that was killed is taken over', async () => {
    const lockFile = join(temporaryFolder(), 'lock');
    const killed = await runChild(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], {
      timeLimitMs: 20_000,
    });
    writeFileSync(lockFile, killed.stdout);
    expect(
      await withLock(
        lockFile,
        () => {},
        async () => 'worked',
      ),
    ).toBe('worked');
    expect(existsSync(lockFile)).toBe(false);
  });

  it('is released when the work fails', async () => {
    const lockFile = join(temporaryFolder(), 'lock');
    const failing = withLock(
      lockFile,
      () => {},
      () => Promise.reject(new Error('no disk')),
    );
    await expect(failing).rejects.toThrow('no disk');
    expect(existsSync(lockFile)).toBe(false);
  });
});
