import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import { looksLikeRecording } from '@electron/main/recording/webm-probe';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { bundleNodeEntry } from '@tests/support/bundle-node-entry';
import { forkProcess } from '@tests/support/fork-process';
import { scratchFolder } from '@tests/support/scratch-folder';
import { valueOf } from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { beforeAll, describe, expect, it } from 'vitest';

let answering: string;
let launchRemuxer: LaunchRemuxProcess;

beforeAll(async () => {
  answering = await bundleNodeEntry('tests/support/answering-process.ts');
  launchRemuxer = forkProcess(await bundleNodeEntry('electron/remuxer/index.ts'));
});

/** Lets the program answer and kills it without a word as soon as it has sent its chunk number `killAt`. */
async function killedAt(root: string, killAt: number): Promise<{ key: TakeKey; sent: number }> {
  const child = fork(answering, [root, '20'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let key: TakeKey | null = null;
  let sent = 0;
  child.on('message', (message: { key?: TakeKey; sent?: number }) => {
    key = message.key ?? key;
    sent = message.sent ?? sent;
    if (sent === killAt) child.kill('SIGKILL');
  });
  const [code, signal] = await once(child, 'exit');
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  if (key === null) throw new Error('the program did not begin');
  return { key, sent };
}

describe('a program that is killed in the middle of an answer', () => {
  it.each([2, 4, 7])(
    'at second %i loses no more than 2 s, and the next start offers the take',
    async (killAt) => {
      const root = scratchFolder();
      const { key, sent } = await killedAt(root, killAt);
      const room = await testRoom(root, { launchRemuxer });
      const offered = valueOf(await room.sessions.get(key.sessionId));
      expect(offered.interview.at).toEqual({
        phase: 'interrupted',
        questionIndex: 0,
        takeId: key.takeId,
        reason: 'app-closed',
      });
      expect(offered.takes[0]).toMatchObject({
        state: 'finishing',
        interruption: { reason: 'app-closed', seenByUser: false },
        transcription: { state: 'waiting' },
      });
      expect(await room.transcripts.waiting()).toEqual([key]);
      await room.settled();
      const take = valueOf(await room.sessions.get(key.sessionId)).takes[0];
      expect(take).toMatchObject({ state: 'ready', seekable: true });
      // The chunk under way may be lost, and outside of this test the second that the recorder still held: 2 s in all.
      expect(take?.durationMs).toBeGreaterThanOrEqual((sent - 1) * 1000 - 200);
      const soundBytes = statSync(room.paths.trackFile(key.sessionId, key.takeId, 'pcm')).size;
      expect(soundBytes).toBeGreaterThanOrEqual((sent - 1) * 32_000);
      expect(readdirSync(room.paths.takeFolder(key.sessionId, key.takeId)).toSorted()).toEqual([
        'audio.pcm',
        'take.webm',
      ]);
      expect(room.reports).toEqual([]);
    },
  );

  it('does not count the time until the next start as time of the interview', async () => {
    const root = scratchFolder();
    const { key } = await killedAt(root, 3);
    const room = await testRoom(root, { launchRemuxer, nowMs: Date.now() + 86_400_000 });
    const session = valueOf(await room.sessions.get(key.sessionId));
    expect(session.interview.clock.runningSinceMs).toBeNull();
    expect(session.interview.clock.elapsedMs).toBeLessThan(60_000);
    expect(Date.parse(session.takes[0]?.endedAt ?? '')).toBeLessThan(Date.now() + 1000);
    await room.settled();
  });

  it('offers the take once, and lets the user go on with the same question', async () => {
    const root = scratchFolder();
    const { key } = await killedAt(root, 2);
    const first = await testRoom(root, { launchRemuxer });
    await first.settled();
    await first.takes.acknowledgeInterruption(key);
    await first.close();
    const second = await testRoom(root, { launchRemuxer });
    const session = valueOf(await second.sessions.get(key.sessionId));
    expect(session.takes).toMatchObject([{ state: 'ready', interruption: { seenByUser: true } }]);
    await second.sessions.dispatch(key.sessionId, { type: 'resumed' });
    await second.sessions.dispatch(key.sessionId, { type: 'question-asked' });
    const again = valueOf(await second.takes.begin(key.sessionId, 'video/webm'));
    expect(again.take).toMatchObject({ attempt: 2, questionIndex: 0 });
    expect(existsSync(second.paths.trackFile(key.sessionId, key.takeId, 'media'))).toBe(true);
  });

  it('before anything was recorded leaves a take without a recording, and everything else works', async () => {
    const root = scratchFolder();
    // Its first chunk is under way: nothing of it is on disk, an empty file, or all of it.
    const { key } = await killedAt(root, 1);
    const room = await testRoom(root, { launchRemuxer });
    await room.settled();
    const take = valueOf(await room.sessions.get(key.sessionId)).takes[0];
    expect(take).toMatchObject({ state: 'ready', interruption: { reason: 'app-closed' } });
    const isThere = await looksLikeRecording(room.paths.trackFile(key.sessionId, key.takeId, 'media'));
    expect(valueOf(await room.reviews.review(key)).mediaUrl !== null).toBe(isThere);
    expect(room.reports).toEqual([]);
  });
});
