import { describe, expect, it } from 'vitest';
import {
  nextStart,
  previousStart,
  sentenceStarts,
} from '@renderer/features/review/transcript/sentence-starts';
import type { TextWord } from '@renderer/features/review/transcript/text-word';

function said(text: string, startSec: number | null, endSec: number | null): TextWord {
  return { text, start: 0, end: text.length, startSec, endSec };
}

describe('sentence starts', () => {
  it('follow full stops, question marks and closing quotes', () => {
    const words = [said('Yes.', 1, 1.2), said('Why?”', 1.3, 1.5), said('I', 1.6, 1.7), said('asked', 1.8, 2)];
    expect(sentenceStarts(words)).toEqual([1, 1.3, 1.6]);
  });

  it('follow a long silence even without a full stop', () => {
    expect(sentenceStarts([said('so', 0, 0.2), said('then', 1.1, 1.3), said('we', 1.5, 1.6)])).toEqual([
      0, 1.1,
    ]);
  });

  it('skip words without times and keep their full stops', () => {
    expect(sentenceStarts([said('a', 0, 0.1), said('b.', null, null), said('c', 0.5, 0.6)])).toEqual([
      0, 0.5,
    ]);
  });

  it('are none in a text without times', () => {
    expect(sentenceStarts([said('typed.', null, null)])).toEqual([]);
  });
});

describe('stepping by sentences', () => {
  const starts = [1, 5, 9];

  it('goes on to the next start and stays after the last', () => {
    expect(nextStart(starts, 1)).toBe(5);
    expect(nextStart(starts, 9)).toBeNull();
  });

  it('goes back to the start of a sentence first, and to the one before when it has just begun', () => {
    expect(previousStart(starts, 8)).toBe(5);
    expect(previousStart(starts, 5.4)).toBe(1);
    expect(previousStart(starts, 1.5)).toBe(0);
  });
});
