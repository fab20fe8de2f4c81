import { readFileSync } from 'node:fs';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import { bundleNodeEntry } from '@tests/support/bundle-node-entry';
import { forkProcess } from '@tests/support/fork-process';
import { recordedTake } from '@tests/support/recorded-take';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  beginFirstTake,
  openRoom,
  secondOfSound,
  valueOf,
  type SessionRoom,
} from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { beforeAll, describe, expect, it } from 'vitest';

let launchRemuxer: LaunchRemuxProcess;

beforeAll(async () => {
  launchRemuxer = forkProcess(await bundleNodeEntry('electron/remuxer/index.ts'));
});

/** A remuxer that is at work until the program is gone. */
const neverAnswers: LaunchRemuxProcess = () => ({
  post: () => undefined,
  onMessage: () => undefined,
  onExit: () => undefined,
  kill: () => undefined,
});

async function recordSome(room: SessionRoom) {
  const { key } = await beginFirstTake(room);
  for (const [index, bytes] of recordedTake.chunks().entries()) {
    await room.takes.append(key, { track: 'media', index, bytes });
    await room.takes.append(key, { track: 'pcm', index, bytes: secondOfSound() });
  }
  return key;
}

describe('the end of the program', () => {
  it('in the middle of an answer keeps all of it and finishes the file', async () => {
    const root = scratchFolder();
    const room = await openRoom(root, { launchRemuxer });
    const key = await recordSome(room);
    await room.close();
    const file = JSON.parse(readFileSync(room.paths.sessionFile(key.sessionId), 'utf8'));
    expect(file.takes).toMatchObject([
      { state: 'ready', seekable: true, durationMs: 6450, interruption: { reason: 'app-closed' } },
    ]);
    expect(file.interview.at).toMatchObject({ phase: 'interrupted', reason: 'app-closed' });
  });

  it('while a file is being finished leaves it to the next start', async () => {
    const root = scratchFolder();
    const room = await openRoom(root, { launchRemuxer: neverAnswers });
    const key = await recordSome(room);
    await room.takes.finish(key, { durationMs: 7000, interruption: null });
    const next = await testRoom(root, { launchRemuxer });
    await next.settled();
    const [take] = valueOf(await next.sessions.get(key.sessionId)).takes;
    expect(take).toMatchObject({ state: 'ready', seekable: true, durationMs: 6450, interruption: null });
  });

  it('during a transcription has it waiting at the next start', async () => {
    const root = scratchFolder();
    const room = await openRoom(root, { launchRemuxer });
    const key = await recordSome(room);
    await room.takes.finish(key, { durationMs: 7000, interruption: null });
    await room.transcripts.setState(key, { state: 'running' });
    await room.close();
    const next = await testRoom(root, { launchRemuxer });
    expect(await next.transcripts.waiting()).toEqual([key]);
  });
});
