import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Deferred } from '@renderer/media/deferred';
import type { ChunkFailure } from '@renderer/media/recording/chunk-queue';
import { TakeRecorder, type AppendChunk } from '@renderer/media/recording/take-recorder';
import { fail, succeed } from '@shared/ipc/result';
import { RecorderDouble } from '@tests/support/recorder-double';
import { TestTap, tone } from '@tests/support/test-sound';

interface Written {
  track: string;
  index: number;
  text: string;
  sizeBytes: number;
}

function setUp(append?: AppendChunk) {
  const written: Written[] = [];
  const keep: AppendChunk = (track, index, bytes) => {
    written.push({ track, index, text: new TextDecoder().decode(bytes), sizeBytes: bytes.byteLength });
    return Promise.resolve(succeed(null));
  };
  const [tap, onFailure, opened] = [
    new TestTap(),
    vi.fn<(failure: ChunkFailure) => void>(),
    new Deferred<AppendChunk | null>(),
  ];
  const recorder = new TakeRecorder({
    stream: {} as MediaStream,
    mimeType: 'video/webm;codecs=vp8,opus',
    size: '480p',
    tap,
    appendWhenOpen: opened.promise,
    onFailure,
  });
  const media = () => written.filter(({ track }) => track === 'media').map(({ text }) => text);
  const pcm = () => written.filter(({ track }) => track === 'pcm').map(({ sizeBytes }) => sizeBytes);
  return {
    recorder,
    tap,
    onFailure,
    open: () => opened.resolve(append ?? keep),
    opened,
    media,
    pcm,
    written,
  };
}

function platform(): RecorderDouble {
  if (!RecorderDouble.last) throw new Error('No recorder was made.');
  return RecorderDouble.last;
}

beforeEach(() => RecorderDouble.install());
afterEach(() => vi.unstubAllGlobals());

describe('recording an answer', () => {
  it('keeps what was said before the take was open', async () => {
    const { recorder, tap, open, media, pcm } = setUp();
    await recorder.start();
    tap.hear(tone(1500, 0.3));
    platform().give('first');
    open();
    expect(await recorder.stop()).toEqual({ durationMs: 1500, failure: null });
    expect(media()).toEqual(['first', 'last']);
    expect(pcm()).toEqual([32_000, 16_000]);
  });

  it('keeps the order of chunks although each is read on its own', async () => {
    const { recorder, open, media, written } = setUp();
    open();
    await recorder.start();
    platform().give('a', true);
    platform().give('b');
    platform().give('c', true);
    await recorder.stop();
    expect(media()).toEqual(['a', 'b', 'c', 'last']);
    expect(written.filter(({ track }) => track === 'media').map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('holds picture and sound together: what is said in a pause is in neither', async () => {
    const { recorder, tap, open } = setUp();
    open();
    await recorder.start();
    tap.hear(tone(1000, 0.3));
    await recorder.pause();
    expect(platform().state).toBe('paused');
    tap.hear(tone(5000, 0.3));
    expect(recorder.durationMs).toBe(1000);
    await recorder.resume();
    expect(platform().state).toBe('recording');
    tap.hear(tone(500, 0.3));
    expect((await recorder.stop()).durationMs).toBe(1500);
  });

  it('tells the transcriber exactly what it wrote', async () => {
    const { recorder, tap, open } = setUp();
    const posted: unknown[] = [];
    open();
    recorder.connect({ postMessage: (message: unknown) => posted.push(message) } as never);
    await recorder.start();
    tap.hear(tone(200, 0.3));
    await recorder.pause();
    tap.hear(tone(1000, 0.3));
    await recorder.resume();
    tap.hear(tone(100, 0.3));
    await recorder.stop();
    expect(posted).toMatchObject([
      { offset: 0 },
      { offset: 1600 },
      { offset: 3200 },
      { type: 'end', totalSamples: 4800 },
    ]);
  });
});

describe('a recording that cannot go on', () => {
  it('stops cleanly when the disk is full, keeps what was written and tells why, once', async () => {
    const kept: string[] = [];
    const { recorder, tap, onFailure, open } = setUp((track, index) => {
      if (track === 'media' && index === 1) return Promise.resolve(fail('disk-full', 'The disk is full.'));
      kept.push(`${track} ${index}`);
      return Promise.resolve(succeed(null));
    });
    open();
    await recorder.start();
    tap.hear(tone(2000, 0.3));
    platform().give('one');
    platform().give('two');
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(onFailure).toHaveBeenCalledWith({ reason: 'disk-full', message: 'The disk is full.' });
    expect(platform().state).toBe('inactive');
    expect(kept).toEqual(expect.arrayContaining(['media 0', 'pcm 0', 'pcm 1']));
    tap.hear(tone(2000, 0.3));
    expect(recorder.durationMs).toBe(2000);
    expect((await recorder.stop()).failure?.reason).toBe('disk-full');
  });

  it('tells in its end that the very last chunk was not written', async () => {
    const { recorder, onFailure, open } = setUp((track) =>
      Promise.resolve(track === 'media' ? fail('write-failed', 'Gone.') : succeed(null)),
    );
    open();
    await recorder.start();
    expect((await recorder.stop()).failure?.reason).toBe('write-failed');
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('tells of a recorder of the platform that breaks down', async () => {
    const { recorder, onFailure, open } = setUp();
    open();
    await recorder.start();
    platform().dispatchEvent(
      Object.assign(new Event('error'), { error: new DOMException('', 'UnknownError') }),
    );
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(onFailure.mock.calls[0]?.[0]).toMatchObject({ reason: 'write-failed' });
  });

  it('lets go of everything when the take could not be opened', async () => {
    const { recorder, tap, opened, written } = setUp();
    await recorder.start();
    tap.hear(tone(3000, 0.3));
    opened.resolve(null);
    await recorder.stop();
    expect(written).toEqual([]);
  });

  it('says that it did not start', async () => {
    RecorderDouble.refuses = true;
    const { recorder } = setUp();
    await expect(recorder.start()).rejects.toThrow('No.');
  });
});
