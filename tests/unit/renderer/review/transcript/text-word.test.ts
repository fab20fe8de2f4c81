import { describe, expect, it } from 'vitest';
import { locateWords } from '@renderer/features/review/transcript/text-word';
import type { Word } from '@shared/model/transcript';

function timed(...words: string[]): Word[] {
  return words.map((text, index) => ({ text, startSec: index, endSec: index + 0.5, confidence: 1 }));
}

describe('the words of a text', () => {
  it('take their offsets from the text and their times from the recogniser', () => {
    expect(locateWords('We  moved.', timed('We', 'moved.'))).toEqual([
      { text: 'We', start: 0, end: 2, startSec: 0, endSec: 0.5 },
      { text: 'moved.', start: 4, end: 10, startSec: 1, endSec: 1.5 },
    ]);
  });

  it('have no times in a typed answer', () => {
    expect(locateWords('I typed this', []).map((word) => word.startSec)).toEqual([null, null, null]);
  });

  it('keep the times of the others when a word was added', () => {
    const words = locateWords('I really moved it', timed('I', 'moved', 'it'));
    expect(words.map((word) => word.startSec)).toEqual([0, null, 1, 2]);
  });

  it('keep the times of the others when a recognised word is not in the text', () => {
    const words = locateWords('I moved it', timed('I', 'uh', 'moved', 'it'));
    expect(words.map((word) => word.startSec)).toEqual([0, 2, 3]);
  });

  it('pair each of several equal words with its own time', () => {
    const words = locateWords('the cat the dog', timed('the', 'cat', 'the', 'dog'));
    expect(words.map((word) => word.startSec)).toEqual([0, 1, 2, 3]);
  });

  it('do not pair a word with an equal one far later', () => {
    const text = `${Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ')} the`;
    expect(locateWords(text, timed('the')).every((word) => word.startSec === null)).toBe(true);
  });
});
