import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { bundleNodeEntry } from '@tests/support/bundle-node-entry';
import { forkProcess } from '@tests/support/fork-process';
import { recordedTake } from '@tests/support/recorded-take';
import { scratchFolder } from '@tests/support/scratch-folder';
import { beginFirstTake, valueOf, type SessionRoom } from '@tests/support/session-room';
import { smallDisk } from '@tests/support/small-disk';
import { testRoom } from '@tests/support/test-room';
import { beforeAll, describe, expect, it } from 'vitest';

let launchRemuxer: LaunchRemuxProcess;
let launches = 0;

/** A remuxer that ends without an answer, as one does that finds no room to write. */
const failing: LaunchRemuxProcess = () => {
  launches += 1;
  return {
    post: () => undefined,
    onMessage: () => undefined,
    onExit: (listener) => void setImmediate(listener),
    kill: () => undefined,
  };
};

beforeAll(async () => {
  launchRemuxer = forkProcess(await bundleNodeEntry('electron/remuxer/index.ts'));
});

/** A whole recording that could not be made seekable when it ended. */
async function unfinishedTake(room: SessionRoom): Promise<TakeKey> {
  const { key } = await beginFirstTake(room);
  for (const [index, bytes] of recordedTake.chunks().entries()) {
    await room.takes.append(key, { track: 'media', index, bytes });
  }
  await room.takes.finish(key, { durationMs: 6000, interruption: null });
  await room.settled();
  return key;
}

describe('a recording that could not be made seekable', () => {
  it('is tried again before it is opened, and has its duration and index then', async () => {
    const root = scratchFolder();
    const first = await testRoom(root, { launchRemuxer: failing });
    const key = await unfinishedTake(first);
    expect(valueOf(await first.reviews.review(key)).take).toMatchObject({ state: 'ready', seekable: false });
    await first.close();

    const second = await testRoom(root, { launchRemuxer });
    const reviews = await Promise.all([second.reviews.review(key), second.reviews.review(key)]);
    for (const review of reviews) {
      expect(valueOf(review).take).toMatchObject({ seekable: true, durationMs: recordedTake.durationMs });
    }
    expect(valueOf(await second.sessions.get(key.sessionId)).takes).toMatchObject([{ seekable: true }]);
  });

  it('is tried once in a run of the program, however often it is opened', async () => {
    const room = await testRoom(scratchFolder(), { launchRemuxer: failing });
    const key = await unfinishedTake(room);
    launches = 0;
    await room.reviews.review(key);
    await room.reviews.review(key);
    expect(launches).toBe(1);
  });

  it.skipIf(!smallDisk.available())(
    'is not tried while the disk has no room for a second file (needs the right to mount)',
    async () => {
      const room = await testRoom(smallDisk.open(8 * 1024 * 1024), { launchRemuxer: failing });
      const key = await unfinishedTake(room);
      launches = 0;
      const review = valueOf(await room.reviews.review(key));
      expect(review).toMatchObject({ take: { seekable: false }, mediaUrl: expect.any(String) });
      expect(launches).toBe(0);
    },
  );
});
