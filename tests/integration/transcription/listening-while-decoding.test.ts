import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { floatSamples } from '@electron/transcriber/live-input';
import type { OpenTranscriber } from '@electron/transcriber/open-transcriber';
import { readSampleAnswer } from '@tests/support/spoken-fixtures';
import { openTestTranscriber } from '@tests/support/test-transcriber';

let transcriber: OpenTranscriber;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ transcriber, close } = await openTestTranscriber());
});

afterAll(() => close());

it('leaves the thread that listens free while a long segment is decoded', async () => {
  const blockSamples = 1600;
  const blockMs = 100;
  const { pcm } = await readSampleAnswer(1);
  const long = floatSamples(pcm.subarray(19 * 16_000, 33 * 16_000));
  const { run, stream } = transcriber.startRun({
    urgent: true,
    maxPending: 20,
    signal: new AbortController().signal,
    onSegment: () => undefined,
  });
  const decoding = { goesOn: true };
  const decoded = transcriber.queue
    .decode(
      { startSample: 0, endSample: long.length, samples: long.slice(), speechSec: 13 },
      { urgent: true, signal: new AbortController().signal },
    )
    .finally(() => {
      decoding.goesOn = false;
    });
  const before = performance.eventLoopUtilization();
  const startedAt = performance.now();
  let blocks = 0;
  for (; decoding.goesOn && blocks < 100; blocks++) {
    await wait(Math.max(0, startedAt + blocks * blockMs - performance.now()));
    const start = blocks * blockSamples;
    await run.push(floatSamples(pcm.subarray(start, start + blockSamples)));
  }
  const { utilization } = performance.eventLoopUtilization(before);
  const answer = await decoded;
  expect(answer.speech?.text).toContain('orders');
  expect(stream.totalSamples).toBe(blocks * blockSamples);
  // How late a block is depends on what else the machine does; how long this thread was taken does not.
  expect(utilization).toBeLessThan(0.4);
});
