import { describe, expect, it } from 'vitest';
import { fillerWords } from '@renderer/features/review/transcript/filler-words';
import { locateWords } from '@renderer/features/review/transcript/text-word';

const words = locateWords(
  'um I like you know it',
  ['um', 'I', 'like', 'you', 'know', 'it'].map((text, at) => ({
    text,
    startSec: at,
    endSec: at + 0.5,
    confidence: 1,
  })),
);

function heard(text: string, startSec: number, heardAs: 'word' | 'sound' = 'word') {
  return { text, startSec, heardAs, confidence: 0.9 };
}

describe('the fillers in the text', () => {
  it('are found by their time, not by their spelling', () => {
    expect([...fillerWords(words, [heard('um', 0.01)])]).toEqual([0]);
  });

  it('cover all words of a longer filler', () => {
    expect([...fillerWords(words, [heard('you know', 3)])]).toEqual([3, 4]);
  });

  it('leave out those that the text does not have', () => {
    expect(fillerWords(words, [heard('uh', 2.5)]).size).toBe(0);
  });

  it('are no words where only a sound was heard', () => {
    expect(fillerWords(words, [heard('drawn-out sound', 3, 'sound')]).size).toBe(0);
  });
});
