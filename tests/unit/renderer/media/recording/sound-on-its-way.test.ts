import { describe, expect, it, vi } from 'vitest';
import { PcmChunker } from '@renderer/media/recording/pcm-chunker';
import { chooseRecordingFormat } from '@renderer/media/recording/recording-format';
import { TranscriberFeed } from '@renderer/media/recording/transcriber-feed';
import { LiveAudioSchema } from '@shared/transcriber-protocol/live-audio';
import { tone } from '@tests/support/test-sound';

describe('the sound on its way to disk', () => {
  it('becomes chunks of one second whatever the length of its blocks, and nothing of it is lost', () => {
    const chunker = new PcmChunker();
    const whole = tone(2500, 0.5);
    const chunks = [whole.slice(0, 900), whole.slice(900, 24_000), whole.slice(24_000)].flatMap((block) =>
      chunker.add(block),
    );
    chunks.push(chunker.flush());
    expect(chunks.map((chunk) => chunk.byteLength)).toEqual([32_000, 32_000, 16_000]);
    const joined = new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
    expect(new Int16Array(joined.buffer)).toEqual(whole);
    expect(chunker.flush().byteLength).toBe(0);
  });

  it('prefers the codec that costs the least, and takes what there is', () => {
    expect(chooseRecordingFormat('video', () => true)).toBe('video/webm;codecs=vp8,opus');
    expect(chooseRecordingFormat('video', (type) => !type.includes('vp8'))).toContain('vp9');
    expect(chooseRecordingFormat('audio', () => true)).toBe('audio/webm;codecs=opus');
    expect(chooseRecordingFormat('audio', () => false)).toBeNull();
    expect(chooseRecordingFormat('typed', () => true)).toBeNull();
  });
});

describe('the sound on its way to the transcriber', () => {
  function port(): { posted: unknown[]; port: MessagePort } {
    const posted: unknown[] = [];
    return {
      posted,
      port: { postMessage: (message: unknown) => posted.push(message), close: vi.fn<() => void>() } as never,
    };
  }

  it('follows the protocol: blocks with their offsets, then the end', () => {
    const feed = new TranscriberFeed();
    const { posted, port: way } = port();
    feed.connect(way);
    feed.send(tone(100, 0.5));
    feed.send(tone(50, 0.5));
    feed.end();
    feed.end();
    const messages = posted.map((message) => LiveAudioSchema.parse(message));
    expect(messages).toMatchObject([
      { type: 'audio', offset: 0 },
      { type: 'audio', offset: 1600 },
      { type: 'end', totalSamples: 2400 },
    ]);
    expect(messages[0]?.type === 'audio' && new Int16Array(messages[0].pcm)).toEqual(tone(100, 0.5));
  });

  it('loses nothing of what was said before the way was open', () => {
    const feed = new TranscriberFeed();
    const { posted, port: way } = port();
    feed.send(tone(100, 0.5));
    feed.send(tone(100, 0.5));
    feed.end();
    feed.connect(way);
    expect(posted).toMatchObject([{ offset: 0 }, { offset: 1600 }, { type: 'end', totalSamples: 3200 }]);
  });

  it('gives up without harm when the way never opens, and still counts', () => {
    const feed = new TranscriberFeed();
    for (let second = 0; second < 40; second += 1) feed.send(tone(1000, 0.1));
    const { posted, port: way } = port();
    feed.connect(way);
    feed.send(tone(100, 0.5));
    expect(posted).toEqual([]);
    expect(way.close).toHaveBeenCalledOnce();
    expect(feed.totalSamples).toBe(40 * 16_000 + 1600);
  });
});
