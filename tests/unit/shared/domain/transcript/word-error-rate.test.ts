import { describe, expect, it } from 'vitest';
import { normaliseWords } from '@shared/domain/transcript/normalise-words';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';

function normal(text: string): string {
  return normaliseWords(text, { keepFillers: false }).join(' ');
}

describe('words before they are compared', () => {
  it.each([
    ['The Quick, brown fox!', 'the quick brown fox'],
    ["I don’t think it's John's.", 'i do not think it is johns'],
    ["We'd've gone, I'm sure they'll see", 'we would have gone i am sure they will see'],
    ["can't, cannot and won't", 'can not can not and will not'],
    ["I'm gonna say ok", 'i am going to say okay'],
    ['um, so, uh, hmm yes', 'so yes'],
    ['forty-two per cent', 'forty two percent'],
    ['42% of £1,500', 'forty two percent of one thousand five hundred pounds'],
    ['from 3.5 to 0', 'from three point five to zero'],
    ['in 1462, 2005 and 1900', 'in fourteen sixty two two thousand five and nineteen hundred'],
    ['in the 1990s, on the 21st', 'in the nineteen nineties on the twenty first'],
    ['room 007', 'room zero zero seven'],
    ['1,200,000 rows', 'one million two hundred thousand rows'],
    ['20ms on B2B', 'twenty ms on b two b'],
    ["'quoted' – words…", 'quoted words'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it('keep um and uh when they are asked for', () => {
    expect(normaliseWords('Um, I uh left', { keepFillers: true })).toEqual(['um', 'i', 'uh', 'left']);
  });
});

describe('word errors', () => {
  it('are told apart into wrong, missing and added words', () => {
    expect(countWordErrors('a b c d e f g', 'a x c d f g h')).toEqual({
      substitutions: 1,
      deletions: 1,
      insertions: 1,
      referenceWords: 7,
    });
  });

  it('are none when only spelling of numbers and contractions differs', () => {
    expect(wordErrorRate([countWordErrors("It's 12 o'clock", 'it is twelve oclock.')])).toBe(0);
  });

  it('are pooled over texts, not averaged', () => {
    const long = countWordErrors('a b c d e f g h i', 'a b c d e f g h i');
    const short = countWordErrors('a', 'b');
    expect(wordErrorRate([long, short])).toBeCloseTo(0.1);
  });

  it('can exceed all words, and count when nothing was said', () => {
    expect(wordErrorRate([countWordErrors('one', 'two three four')])).toBe(3);
    expect(wordErrorRate([countWordErrors('', 'thank you')])).toBe(1);
    expect(wordErrorRate([countWordErrors('', '')])).toBe(0);
  });
});
