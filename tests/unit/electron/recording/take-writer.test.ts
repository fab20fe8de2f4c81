import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TakeWriter } from '@electron/main/recording/take-writer';
import { recordedTake } from '@tests/support/recorded-take';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';

async function openTake() {
  const folder = join(scratchFolder(), 'takes', 'take-1');
  const files = { media: join(folder, 'take.webm'), pcm: join(folder, 'audio.pcm') };
  const writer = await TakeWriter.open({ files });
  if (!writer.ok) throw new Error(writer.error.message);
  return { writer: writer.value, files, folder };
}

const chunk = (...bytes: number[]) => Uint8Array.from(bytes);

describe('writing a take', () => {
  it('puts the chunks of each track into its file, in their order', async () => {
    const { writer, files } = await openTake();
    const chunks = recordedTake.chunks();
    for (const [index, bytes] of chunks.entries()) {
      await writer.append('media', index, bytes);
      await writer.append('pcm', index, chunk(index, 0));
    }
    expect(await writer.close()).toEqual({ ok: true, value: null });
    expect(readFileSync(files.media).equals(readFileSync(recordedTake.path))).toBe(true);
    expect([...readFileSync(files.pcm)]).toEqual([0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]);
    expect(writer.sizeBytes).toBe(statSync(recordedTake.path).size + 14);
  });

  it('writes one chunk at a time, however many are handed in at once', async () => {
    const { writer, files } = await openTake();
    const chunks = recordedTake.chunks();
    const answers = await Promise.all(chunks.map((bytes, index) => writer.append('media', index, bytes)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(readFileSync(files.media).equals(readFileSync(recordedTake.path))).toBe(true);
    await writer.close();
  });

  it('answers a repeated chunk as written and does not write it again', async () => {
    const { writer, files } = await openTake();
    await writer.append('media', 0, chunk(1, 2, 3));
    await writer.append('media', 1, chunk(4));
    expect(await writer.append('media', 0, chunk(1, 2, 3))).toEqual({ ok: true, value: { sizeBytes: 4 } });
    expect([...readFileSync(files.media)]).toEqual([1, 2, 3, 4]);
    await writer.close();
  });

  it('refuses a chunk that is ahead and takes it once the one before has come', async () => {
    const { writer } = await openTake();
    const early = await writer.append('media', 1, chunk(4));
    expect(early).toMatchObject({ ok: false, error: { code: 'chunk-out-of-order' } });
    await writer.append('media', 0, chunk(1));
    expect(await writer.append('media', 1, chunk(4))).toEqual({ ok: true, value: { sizeBytes: 2 } });
    await writer.close();
  });

  it('refuses sound that ends inside a sample', async () => {
    const { writer } = await openTake();
    const odd = await writer.append('pcm', 0, chunk(1, 2, 3));
    expect(odd).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    await writer.close();
  });

  it('waits for chunks under way before it closes, takes none afterwards, and closes twice without harm', async () => {
    const { writer, files } = await openTake();
    const under = writer.append('media', 0, new Uint8Array(4_000_000));
    await writer.close();
    expect(await under).toMatchObject({ ok: true });
    expect(statSync(files.media).size).toBe(4_000_000);
    expect(await writer.append('media', 1, chunk(1))).toMatchObject({ error: { code: 'not-allowed-now' } });
    expect(await writer.close()).toEqual({ ok: true, value: null });
  });

  it('keeps half a megabyte for the end while it records and gives it back', async () => {
    const { writer, folder } = await openTake();
    expect(statSync(join(folder, 'reserve')).size).toBe(512 * 1024);
    await writer.append('media', 0, chunk(1));
    await writer.close();
    expect(readdirSync(folder)).toEqual(['take.webm']);
  });

  it('never touches a take that is there already', async () => {
    const { writer, files } = await openTake();
    await writer.append('media', 0, chunk(1));
    await writer.close();
    expect(await TakeWriter.open({ files })).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect([...readFileSync(files.media)]).toEqual([1]);
  });

  it('leaves nothing behind when it is discarded', async () => {
    const { writer, folder } = await openTake();
    await writer.append('media', 0, chunk(1));
    await writer.discard();
    expect(existsSync(folder)).toBe(false);
  });
});
