import { describe, expect, it } from 'vitest';
import { markedRanges, mergeRanges, wordsOfSpan } from '@renderer/features/review/transcript/evidence-words';
import { locateWords } from '@renderer/features/review/transcript/text-word';

const text = 'I put five percent on the backup first';
const words = locateWords(text, []);

function span(part: string): { start: number; end: number } {
  return { start: text.indexOf(part), end: text.indexOf(part) + part.length };
}

describe('the words of a piece of evidence', () => {
  it('are those that its characters cover', () => {
    expect(wordsOfSpan(words, span('five percent'))).toEqual({ firstWord: 2, lastWord: 3 });
  });

  it('include a word that is only partly covered', () => {
    expect(wordsOfSpan(words, span('ercent on'))).toEqual({ firstWord: 3, lastWord: 4 });
  });

  it('are none for a stretch between two words or behind the end', () => {
    expect(wordsOfSpan(words, { start: 1, end: 2 })).toBeNull();
    expect(wordsOfSpan(words, { start: 200, end: 210 })).toBeNull();
  });

  it('reach to the last word and no further', () => {
    expect(wordsOfSpan(words, { start: text.indexOf('first'), end: 500 })).toEqual({
      firstWord: 7,
      lastWord: 7,
    });
  });
});

describe('merging marks', () => {
  it('joins ranges that overlap or touch, in any order', () => {
    expect(
      mergeRanges([
        { firstWord: 6, lastWord: 8 },
        { firstWord: 0, lastWord: 2 },
        { firstWord: 3, lastWord: 4 },
        { firstWord: 7, lastWord: 7 },
      ]),
    ).toEqual([
      { firstWord: 0, lastWord: 4 },
      { firstWord: 6, lastWord: 8 },
    ]);
  });

  it('marks words once when two items quote them', () => {
    expect(markedRanges(words, [span('five percent'), span('percent on'), { start: 900, end: 901 }])).toEqual(
      [{ firstWord: 2, lastWord: 4 }],
    );
  });

  it('leaves the given ranges as they were', () => {
    const given = [
      { firstWord: 0, lastWord: 1 },
      { firstWord: 1, lastWord: 3 },
    ];
    mergeRanges(given);
    expect(given[0]).toEqual({ firstWord: 0, lastWord: 1 });
  });
});
