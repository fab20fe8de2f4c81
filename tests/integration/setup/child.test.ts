import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runChild } from '#scripts/setup/child.mjs';
import { temporaryFolder } from './temporary-folder';

const node = process.execPath;
const forever = 'setInterval(() => {}, 1000);';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended but was not collected yet still answers; /proc knows the difference.
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // No such process, which is the answer.
    return false;
  }
}

async function goneSoon(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && isAlive(pid); attempt += 1) await delay(100);
  return !isAlive(pid);
}

describe('a child with a time limit', () => {
  it('answers what it printed and its exit code', async () => {
    const script = "process.stdout.write('out'); process.stderr.write('err'); process.exitCode = 3;";
    const outcome = await runChild(node, ['-e', script], { timeLimitMs: 20_000 });
    expect(outcome).toMatchObject({ exitCode: 3, timedOut: false, stdout: 'out', stderr: 'err' });
  });

  it('that does not exist is an outcome too', async () => {
    const outcome = await runChild('greenroom-no-such-program', [], { timeLimitMs: 20_000 });
    expect(outcome).toMatchObject({ exitCode: null, stderr: expect.stringContaining('ENOENT') });
  });

  it('is ended with its grandchildren, those in a process group of their own and those that ignore a request included', async () => {
    const folder = temporaryFolder();
    const grandchild = `process.on('SIGTERM', () => {}); require('fs').writeFileSync(require('path').join(${JSON.stringify(folder)}, String(process.pid)), ''); ${forever}`;
    const script = `for (const detached of [true, false]) require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { detached, stdio: 'inherit' }); ${forever}`;
    const outcome = await runChild(node, ['-e', script], { timeLimitMs: 1500 });
    expect(outcome.timedOut).toBe(true);
    const pids = readdirSync(folder).map(Number);
    expect(pids).toHaveLength(2);
    for (const pid of pids) expect(await goneSoon(pid)).toBe(true);
  });

  it('does not leave a grandchild behind when it ends by itself', async () => {
    const script = `const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { stdio: 'inherit' }); child.unref(); process.stdout.write(String(child.pid)); setTimeout(() => process.exit(0), 300);`;
    const outcome = await runChild(node, ['-e', script], { timeLimitMs: 20_000 });
    expect(outcome.exitCode).toBe(0);
    expect(await goneSoon(Number(outcome.stdout))).toBe(true);
  });

  // Windows has no signals: there a command that is ended has no chance to tidy up.
  it.skipIf(process.platform === 'win32')('goes with the command that started it', async () => {
    const module = new URL('../../../scripts/setup/child.mjs', import.meta.url).href;
    const pidFile = join(temporaryFolder(), 'pid');
    const child = `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); ${forever}`;
    const command = `
      import { existsSync, readFileSync } from 'node:fs';
      import { runChild } from ${JSON.stringify(module)};
      void runChild(process.execPath, ['-e', ${JSON.stringify(child)}], { timeLimitMs: 60_000 });
      setInterval(() => {
        const pid = existsSync(${JSON.stringify(pidFile)}) && readFileSync(${JSON.stringify(pidFile)}, 'utf8');
        if (pid) process.kill(process.pid, 'SIGTERM');
      }, 50);`;
    const outcome = await runChild(node, ['--input-type=module', '-e', command], { timeLimitMs: 20_000 });
    expect(outcome).toMatchObject({ exitCode: 143, timedOut: false });
    expect(await goneSoon(Number(readFileSync(pidFile, 'utf8')))).toBe(true);
  });
});
