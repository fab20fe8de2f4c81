import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TakeWriter } from '@electron/main/recording/take-writer';
import { TrackWriter } from '@electron/main/recording/track-writer';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { JsonStore } from '@electron/main/storage/json-store';
import { succeed, type Failure } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';
import { beginFirstTake, openRoom, secondOfSound, valueOf } from '@tests/support/session-room';
import { smallDisk } from '@tests/support/small-disk';
import { tallyFormat } from '@tests/support/tally-format';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

const megabyte = 1024 * 1024;
const mountable = smallDisk.available();
const chunk = (index: number) => new Uint8Array(200_000).fill(index + 1);

/** Takes all the room that is left. */
function fill(path: string): void {
  for (let sizeBytes = megabyte; sizeBytes >= 4096; sizeBytes /= 2) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(sizeBytes), { flag: 'a' });
    } catch {
      // No room for a piece of this size: on with a smaller one.
    }
  }
}

describe.skipIf(!existsSync('/dev/full'))('the always full device of Linux', () => {
  it('stops a track at its first chunk, with the reason, and lets it be closed', async () => {
    const path = join(scratchFolder(), 'take.webm');
    symlinkSync('/dev/full', path);
    const track = new TrackWriter({ path, unitBytes: 1, now: () => 0, syncEveryMs: 1000 });
    expect(await track.append(0, chunk(0))).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await track.append(0, chunk(0))).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await track.append(1, chunk(1))).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(track.sizeBytes).toBe(0);
    await track.close();
  });
});

describe.skipIf(!mountable)('a small disk that gets full (needs the right to mount)', () => {
  it('ends a recording after its last whole chunk and leaves room for saying so', async () => {
    const disk = smallDisk.open(3 * megabyte);
    const files = { media: join(disk, 'take', 'take.webm'), pcm: join(disk, 'take', 'audio.pcm') };
    const writer = valueOf(await TakeWriter.open({ files }));
    let written = 0;
    while ((await writer.append('media', written, chunk(written))).ok) written += 1;
    expect(written).toBe(Math.floor((3 * megabyte - 512 * 1024) / 200_000));
    expect(statSync(files.media).size).toBe(written * 200_000);
    expect(readFileSync(files.media).at(-1)).toBe(written);
    // The room that was kept must not be eaten by the recording that goes on knocking.
    expect(await writer.append('media', written, chunk(written))).toMatchObject({
      error: { code: 'disk-full' },
    });
    writeFileSync(join(disk, 'note.json'), Buffer.alloc(400 * 1024));
    expect(await writer.close()).toEqual({ ok: true, value: null });
  });

  it('does not begin a recording that has no room, and leaves nothing of it', async () => {
    const disk = smallDisk.open(megabyte);
    fill(join(disk, 'filler'));
    const files = { media: join(disk, 'take', 'take.webm'), pcm: join(disk, 'take', 'audio.pcm') };
    expect(await TakeWriter.open({ files })).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(existsSync(join(disk, 'take'))).toBe(false);
  });

  it('leaves a stored document as it was, in the file and in memory', async () => {
    const path = join(smallDisk.open(megabyte), 'tally.json');
    const options = { path, format: tallyFormat, now: Date.now, report: () => undefined };
    const store = valueOf(await JsonStore.open(new DurableJsonFile(options)));
    const tally = { schemaVersion: 1 as const, count: 1, padding: 'x'.repeat(1000) };
    await store.update(() => succeed(tally));
    fill(`${path}.filler`);
    const longer = { ...tally, count: 2, padding: 'x'.repeat(100_000) };
    expect(await store.update(() => succeed(longer))).toMatchObject({ error: { code: 'disk-full' } });
    expect(store.value).toEqual(tally);
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['tally.json', 'tally.json.filler']);
    expect(await new DurableJsonFile(options).read()).toEqual(tally);
    rmSync(`${path}.filler`);
    expect(await store.update(() => succeed(longer))).toMatchObject({ ok: true, value: { count: 2 } });
  });

  it('stops an answer, which is kept and offered with the reason at the next start', async () => {
    const root = smallDisk.open(3 * megabyte);
    const room = await openRoom(root);
    const { key } = await beginFirstTake(room);
    let written = 0;
    let refused: Failure | null = null;
    while (refused === null) {
      await room.takes.append(key, { track: 'pcm', index: written, bytes: secondOfSound() });
      const media = await room.takes.append(key, { track: 'media', index: written, bytes: chunk(written) });
      if (media.ok) written += 1;
      else refused = media.error;
    }
    expect(refused).toEqual({
      code: 'disk-full',
      message: 'The recording could not be saved: the disk is full.',
    });
    const finished = await room.takes.finish(key, { durationMs: 0, interruption: 'disk-full' });
    expect(valueOf(finished).interview.at).toMatchObject({ phase: 'interrupted', reason: 'disk-full' });
    await room.settled();
    await room.close();
    const next = await testRoom(root);
    const [take] = valueOf(await next.sessions.get(key.sessionId)).takes;
    expect(take).toMatchObject({
      state: 'ready',
      interruption: { reason: 'disk-full' },
      transcription: { state: 'waiting' },
      durationMs: (written + 1) * 1000,
    });
    const media = next.paths.trackFile(key.sessionId, key.takeId, 'media');
    expect(statSync(media).size).toBe(written * 200_000);
    expect(next.reports).toEqual([]);
  });
});
