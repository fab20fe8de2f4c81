import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { killTree } from '#scripts/setup/process-tree.mjs';
import { launchFlags } from '#scripts/setup/launch-flags.mjs';
import { DeveloperPipe } from '@tests/bench/app/developer-pipe';

/** Which program is started, and how one sees in its page that it can be used. */
export interface Start {
  runtime: string;
  env: NodeJS.ProcessEnv;
  /** Folder with the program's package.json. */
  program: string;
  /** Expression that is true in the page when the user can begin. */
  isUsable: string;
}

const askEveryMs = 8;
const limitMs = 60_000;
const twoFrames =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';

/**
 * Starts a program for the first time on a data folder of its own, and ends it again. Answers with the milliseconds
 * from the spawn until it could be used and that state had been drawn.
 */
export async function timeStart({ runtime, env, program, isUsable }: Start): Promise<number> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'greenroom-start-'));
  const flags = [...launchFlags(runtime).flags, '--disable-gpu', '--remote-debugging-pipe'];
  const startedAt = performance.now();
  const child = spawn(runtime, [...flags, `--user-data-dir=${dataFolder}`, program], {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  try {
    const pipe = new DeveloperPipe(child);
    const usable = untilUsable(pipe, isUsable).then(() => performance.now() - startedAt);
    const outcome = await Promise.race([usable, ended, wait(limitMs, 'late', { ref: false })]);
    if (typeof outcome === 'number') return outcome;
    throw new Error(
      outcome === 'late' ? `${program} was not usable in a minute` : `${program} ended at once`,
    );
  } finally {
    if (child.pid !== undefined) killTree(child.pid, 'SIGKILL');
    await ended;
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function untilUsable(pipe: DeveloperPipe, isUsable: string): Promise<void> {
  const sessionId = await pipe.attachToPage();
  while ((await pipe.evaluate(sessionId, isUsable)) !== true) await wait(askEveryMs);
  await pipe.evaluate(sessionId, twoFrames);
}
