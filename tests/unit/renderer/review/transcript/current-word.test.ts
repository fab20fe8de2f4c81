import { describe, expect, it } from 'vitest';
import { currentWord, lastAtOrBefore, wordTimes } from '@renderer/features/review/transcript/current-word';
import type { TextWord } from '@renderer/features/review/transcript/text-word';

function word(startSec: number | null): TextWord {
  return { text: 'w', start: 0, end: 1, startSec, endSec: startSec };
}

describe('the word being said', () => {
  const times = wordTimes([word(0.5), word(null), word(1), word(2)]);

  it('is none before the first word', () => {
    expect(currentWord(times, 0.4)).toBeNull();
  });

  it('is the last one that has begun, counted among all words of the text', () => {
    expect(currentWord(times, 0.5)).toBe(0);
    expect(currentWord(times, 1.98)).toBe(2);
  });

  it('is the one that was gone to, though the player rounds the time', () => {
    expect(currentWord(times, 1.9999)).toBe(3);
  });

  it('stays the last one after the end', () => {
    expect(currentWord(times, 99)).toBe(3);
  });

  it('survives a time that goes backwards', () => {
    const odd = wordTimes([word(1), word(0.2), word(3)]);
    expect(odd.startsSec).toEqual([1, 1, 3]);
    expect(currentWord(odd, 1.5)).toBe(1);
  });

  it('is none in a text without times', () => {
    expect(currentWord(wordTimes([word(null)]), 5)).toBeNull();
  });
});

describe('the binary search', () => {
  it('agrees with looking at every value', () => {
    const values = [0, 0, 1, 4, 4, 9];
    for (const wanted of [-1, 0, 0.5, 1, 3, 4, 8.9, 9, 10]) {
      const last = values.findLastIndex((value) => value <= wanted);
      expect(lastAtOrBefore(values, wanted)).toBe(last === -1 ? null : last);
    }
  });
});
