import { beforeEach, describe, expect, it } from 'vitest';
import { judgeSentence } from '@renderer/features/device-check/sentence/judge-sentence';
import { SentenceEnd } from '@renderer/features/device-check/sentence/sentence-end';
import { SentenceTest } from '@renderer/features/device-check/sentence/sentence-test';
import { fail, succeed } from '@shared/ipc/result';
import { settle } from '@tests/support/director-room';
import { TestBridge, type TestAnswers } from '@tests/support/test-bridge';
import { TestTap, tone } from '@tests/support/test-sound';

const level = { rmsDb: -30, peakDb: -12, speechDb: -20, noiseDb: -60, clippedShare: 0 };

describe('the verdict on a spoken sentence', () => {
  it.each([
    ['well', level, 'I am ready.'],
    ['well', level, null],
    ['nothing', { ...level, speechDb: -58 }, ''],
    ['too-quiet', { ...level, speechDb: -42 }, 'I am ready.'],
    ['too-loud', { ...level, speechDb: -4 }, 'I am ready.'],
    ['too-loud', { ...level, clippedShare: 0.01 }, 'I am ready.'],
    ['noisy', { ...level, noiseDb: -30 }, 'I am ready.'],
    ['unclear', level, ''],
  ] as const)('is "%s" for %o and the words %s', (verdict, reading, text) => {
    expect(judgeSentence(reading, text)).toBe(verdict);
  });
});

describe('the end of a sentence', () => {
  function blocksUntilOver(levels: readonly [rmsDb: number, blocks: number][]): number | null {
    const end = new SentenceEnd();
    let count = 0;
    for (const [rmsDb, blocks] of levels) {
      for (let block = 0; block < blocks; block += 1) {
        count += 1;
        if (end.add(rmsDb, 1600)) return count;
      }
    }
    return null;
  }

  it('comes after a silence that follows speech, not after the one before it', () => {
    expect(
      blocksUntilOver([
        [-60, 40],
        [-20, 20],
        [-60, 13],
      ]),
    ).toBeNull();
    expect(
      blocksUntilOver([
        [-60, 40],
        [-20, 20],
        [-60, 20],
      ]),
    ).toBe(74);
  });

  it('does not come in a breath, nor for a cough alone', () => {
    expect(
      blocksUntilOver([
        [-60, 5],
        [-20, 10],
        [-60, 8],
        [-20, 10],
      ]),
    ).toBeNull();
    expect(
      blocksUntilOver([
        [-60, 5],
        [-20, 3],
        [-60, 60],
      ]),
    ).toBeNull();
  });

  it('comes after fifteen seconds at the latest', () => {
    expect(
      blocksUntilOver([
        [-60, 1],
        [-20, 500],
      ]),
    ).toBe(150);
  });

  it('is found although the microphone begins with pure silence', () => {
    expect(
      blocksUntilOver([
        [-90, 5],
        [-52, 20],
        [-20, 20],
        [-52, 20],
      ]),
    ).toBe(59);
  });
});

describe('the test of one sentence', () => {
  let tap: TestTap;
  const posted: unknown[] = [];

  function sentenceTest(answers: TestAnswers): { test: SentenceTest; bridge: TestBridge } {
    const bridge = new TestBridge(answers);
    const test = new SentenceTest({
      call: (name, input) => bridge.invoke(name, input),
      listen: (name, listener) => bridge.on(name, listener),
      ports: {
        take: () => Promise.resolve({ postMessage: (message: unknown) => posted.push(message) } as never),
      },
    });
    return { test, bridge };
  }

  const works: TestAnswers = {
    'speech-check:begin': () => succeed({ checkId: 'check-1' }),
    'speech-check:finish': () => succeed({ text: 'I am ready.' }),
  };

  beforeEach(() => {
    tap = new TestTap();
    posted.length = 0;
  });

  it('shows the words as they are heard, ends by itself and gives its verdict', async () => {
    const { test, bridge } = sentenceTest(works);
    const done = test.begin(tap, true);
    await settle();
    tap.hear(tone(500, 0.001));
    tap.hear(tone(2000, 0.2));
    bridge.push('speech-check:heard', { checkId: 'check-1', text: 'I am' });
    bridge.push('speech-check:heard', { checkId: 'another', text: 'Not mine' });
    expect(test.store.get().sentence).toEqual({ state: 'listening', heard: 'I am' });
    tap.hear(tone(2000, 0.001));
    await done;
    expect(test.store.get().sentence).toEqual({ state: 'done', heard: 'I am ready.', verdict: 'well' });
    expect(posted.at(-1)).toMatchObject({ type: 'end' });
  });

  it('ends when the user says so', async () => {
    const { test } = sentenceTest(works);
    const done = test.begin(tap, true);
    await settle();
    tap.hear(tone(500, 0.001));
    tap.hear(tone(600, 0.2));
    test.finish();
    await done;
    expect(test.store.get().sentence).toMatchObject({ state: 'done', verdict: 'well' });
  });

  it('judges the level alone where there is no speech model', async () => {
    const { test, bridge } = sentenceTest({});
    const done = test.begin(tap, false);
    await settle();
    tap.hear(tone(500, 0.001));
    tap.hear(tone(2000, 0.2));
    tap.hear(tone(2000, 0.001));
    await done;
    expect(test.store.get().sentence).toEqual({ state: 'done', heard: null, verdict: 'well' });
    expect(bridge.calls).toEqual([]);
  });

  it('tells when the transcriber is down', async () => {
    const { test } = sentenceTest({ 'speech-check:begin': () => fail('transcriber-down', 'It stopped.') });
    await test.begin(tap, true);
    expect(test.store.get().sentence).toMatchObject({
      state: 'failed',
      failure: { code: 'transcriber-down' },
    });
  });

  it('is forgotten when the microphone is changed in the middle', async () => {
    const { test, bridge } = sentenceTest(works);
    const done = test.begin(tap, true);
    await settle();
    tap.hear(tone(1000, 0.2));
    test.cancel();
    await done;
    expect(test.store.get().sentence).toEqual({ state: 'idle' });
    expect(bridge.inputsOf('speech-check:finish')).toEqual([]);
  });
});
