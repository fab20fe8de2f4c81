import { describe, expect, it } from 'vitest';
import { findWordTimes } from '@shared/domain/transcript/attention-word-times';
import { fitWordsToSpeech } from '@shared/domain/transcript/fit-words-to-speech';
import { alignRowsToColumns } from '@shared/domain/transcript/monotonic-alignment';
import { spreadWordsOverSpeech } from '@shared/domain/transcript/proportional-word-times';
import { groupTokensIntoWords } from '@shared/domain/transcript/token-words';

function word(text: string, startSec: number, endSec: number) {
  return { text, startSec, endSec, confidence: 0.9 };
}

describe('tokens', () => {
  it('become words at their leading spaces, with punctuation kept to the word before', () => {
    const words = groupTokensIntoWords([' I', ' was', ' pro', 'mot', 'ed', ',', ' right', '?']);
    expect(words.map(({ text }) => text)).toEqual(['I', 'was', 'promoted,', 'right?']);
    expect(words[2]).toMatchObject({ firstToken: 2, endToken: 6 });
  });

  it('keep digits together that follow a lone space', () => {
    expect(groupTokensIntoWords([' in', ' ', '1', '4', '6', '2', '.']).map(({ text }) => text)).toEqual([
      'in',
      '1462.',
    ]);
  });

  it('join a dash that stands alone to the word before', () => {
    expect(groupTokensIntoWords([' so', ' -', ' yes']).map(({ text }) => text)).toEqual(['so -', 'yes']);
  });

  it('may be none', () => {
    expect(groupTokensIntoWords([])).toEqual([]);
    expect(groupTokensIntoWords(['', ' '])).toEqual([]);
  });
});

describe('the alignment', () => {
  it('follows the bright cells from corner to corner', () => {
    const values = Float32Array.from([5, 5, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 5, 5, 5]);
    expect(alignRowsToColumns({ rows: 3, columns: 6, values })).toEqual([0, 2, 3]);
  });

  it('gives every token a place, even with more tokens than columns', () => {
    const starts = alignRowsToColumns({ rows: 4, columns: 2, values: new Float32Array(8) });
    expect(starts).toHaveLength(4);
    starts.slice(1).forEach((start, at) => expect(start).toBeGreaterThanOrEqual(starts[at] ?? 0));
  });

  it('turns into seconds for words of several tokens', () => {
    const columns = 12;
    const values = new Float32Array(4 * columns);
    for (let row = 0; row < 4; row++) values.fill(1, row * columns + row * 3, row * columns + row * 3 + 3);
    const words = [
      { text: 'one', firstToken: 0, endToken: 1 },
      { text: 'twofold', firstToken: 1, endToken: 3 },
    ];
    const times = findWordTimes(words, { rows: 4, columns, values }, 0.1);
    expect(times[0]?.startSec).toBeCloseTo(0);
    expect(times[1]?.startSec).toBeCloseTo(0.3);
    expect(times[1]?.endSec).toBeCloseTo(0.9);
  });
});

describe('words spread by their letters', () => {
  it('fill the speech and leave its pauses free', () => {
    const speech = [
      { startSec: 1, endSec: 2 },
      { startSec: 5, endSec: 6 },
    ];
    const times = spreadWordsOverSpeech(['abc', 'def'], speech);
    expect(times[0]).toEqual({ startSec: 1, endSec: 2 });
    expect(times[1]?.startSec).toBeCloseTo(5);
    expect(times[1]?.endSec).toBeCloseTo(6);
  });

  it('may be none, and may have no speech to lie on', () => {
    expect(spreadWordsOverSpeech([], [])).toEqual([]);
    expect(spreadWordsOverSpeech(['a'], [])).toEqual([{ startSec: 0, endSec: 0 }]);
  });
});

describe('words and silence', () => {
  const speech = [
    { startSec: 1, endSec: 2 },
    { startSec: 3, endSec: 4 },
  ];

  it('begin where speech sets in and end where it stops', () => {
    const fitted = fitWordsToSpeech([word('a', 0.5, 1.5), word('b', 1.5, 2.6), word('c', 2.6, 4.3)], speech);
    expect(fitted.map(({ startSec, endSec }) => [startSec, endSec])).toEqual([
      [1, 1.5],
      [1.5, 2],
      [3, 4],
    ]);
  });

  it('stay apart when a word lies wholly in a pause', () => {
    expect(fitWordsToSpeech([word('quiet', 2.2, 2.8)], speech)).toEqual([word('quiet', 2.2, 2.8)]);
  });

  it('never make a word vanish', () => {
    const [fitted] = fitWordsToSpeech([word('a', 0.5, 1.02)], speech);
    expect((fitted?.endSec ?? 0) - (fitted?.startSec ?? 0)).toBeGreaterThan(0.05);
  });

  it('leave words alone when no speech is known', () => {
    expect(fitWordsToSpeech([word('a', 0, 1)], [])).toEqual([word('a', 0, 1)]);
  });
});
