import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { DecodeAnswer, DecodeRequest } from '@electron/transcriber/decoder-client';
import { DecodeQueue } from '@electron/transcriber/decode-queue';
import type { SpokenSegment } from '@electron/transcriber/speech-stream';

/** A decoder whose answers come when the test says so; segments are told apart by their length. */
class HandDecoder {
  readonly description = { id: 'hand', model: 'none', version: '0' };
  readonly begun: number[] = [];
  private readonly open: { request: DecodeRequest; answer: (answer: DecodeAnswer) => void }[] = [];

  decode(request: DecodeRequest): Promise<DecodeAnswer> {
    this.begun.push(request.samples.length);
    return new Promise((answer) => {
      this.open.push({ request, answer });
      request.signal.addEventListener('abort', () => answer({ speech: null, elapsedMs: 1 }));
    });
  }

  async finish(elapsedMs = 10): Promise<void> {
    const next = this.open.shift();
    next?.answer({ speech: { text: 'said', words: [], confidence: 1, flags: [] }, elapsedMs });
    await turn();
  }
}

function segment(length: number): SpokenSegment {
  return { startSample: 0, endSample: length, speechSec: 1, samples: new Float32Array(length) };
}

const { signal } = new AbortController();

describe('the decode queue', () => {
  it('decodes one at a time, live answers before files, each in order', async () => {
    const decoder = new HandDecoder();
    const queue = new DecodeQueue(decoder);
    const all = [
      queue.decode(segment(1), { urgent: false, signal }),
      queue.decode(segment(2), { urgent: false, signal }),
      queue.decode(segment(3), { urgent: true, signal }),
      queue.decode(segment(4), { urgent: true, signal }),
    ];
    expect(decoder.begun).toEqual([1]);
    for (let step = 0; step < 4; step++) await decoder.finish();
    await Promise.all(all);
    expect(decoder.begun).toEqual([1, 3, 4, 2]);
  });

  it('makes no draft while it has work', async () => {
    const decoder = new HandDecoder();
    const queue = new DecodeQueue(decoder);
    const work = queue.decode(segment(1), { urgent: true, signal });
    expect(await queue.decodeDraft(segment(2))).toBeNull();
    await decoder.finish();
    await work;
    expect(decoder.begun).toEqual([1]);
  });

  it('throws a draft over as soon as there is work', async () => {
    const decoder = new HandDecoder();
    const queue = new DecodeQueue(decoder);
    const draft = queue.decodeDraft(segment(1));
    const work = queue.decode(segment(2), { urgent: false, signal });
    expect(await draft).toBeNull();
    await turn();
    expect(decoder.begun).toEqual([1, 2]);
    await decoder.finish();
    await decoder.finish();
    expect((await work).speech?.text).toBe('said');
  });

  it('knows how fast the machine is', async () => {
    const decoder = new HandDecoder();
    const queue = new DecodeQueue(decoder);
    const work = queue.decode(segment(16_000), { urgent: true, signal });
    await decoder.finish(150);
    await work;
    expect(queue.pace).toBeCloseTo(0.1);
  });
});
