import { describe, expect, it } from 'vitest';
import { placeWords, timesOf } from '@shared/domain/scoring/text/locate-times';
import { normaliseText } from '@shared/domain/scoring/text/normalise-text';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import { findFigures } from '@shared/domain/scoring/words/find-figures';
import { inflectVerb } from '@shared/domain/scoring/words/inflect-word';
import { matchAny } from '@shared/domain/scoring/words/match-pattern';
import { PatternIndex } from '@shared/domain/scoring/words/pattern-index';
import { tagTokens } from '@shared/domain/scoring/words/tag-tokens';
import { shippedRubric } from '@tests/support/scored-answer';

const compiled = compileRubric(shippedRubric);
const tokensOf = (text: string) => tagTokens(compiled.tokenise(text), compiled);
const plain = (text: string): string =>
  compiled
    .tokenise(text)
    .map((token) => token.text)
    .join(' ');

function matches(pattern: string, text: string): boolean {
  const tokens = tokensOf(text);
  const figures = findFigures(tokens, shippedRubric.normalisation).filter(({ counts }) => counts);
  const figureLengths = new Map(figures.map(({ from, to }) => [from, to - from]));
  const index = new PatternIndex(tokens, figureLengths, compiled.patterns);
  return matchAny([pattern], { tokens, from: 0, to: tokens.length, index, figureLengths }) !== null;
}

describe('plain words', () => {
  it('writes contractions out', () => {
    expect(plain("I didn't, we're, it wasn't")).toBe('i did not we are it was not');
  });

  it("reads 'd and 's by the word behind them", () => {
    expect(plain("I'd asked. I'd ask. We'd lost it.")).toBe('i had asked i would ask we had lost it');
    expect(plain("It's been fixed. It's one rule.")).toBe('it has been fixed it is one rule');
  });

  it('drops fillers with their commas, and words said twice', () => {
    expect(plain('So we had the, um, we had the log')).toBe('so we had the log');
    expect(plain('I, I mean, found it')).toBe('i found it');
  });

  it('mends what recognisers tear apart', () => {
    expect(plain('post gres and my sequel')).toBe('postgres and mysql');
  });

  it('keeps the place of every word in the original', () => {
    const text = 'We’d “moved” £1,200 — 40% of it.';
    for (const token of normaliseText(text, shippedRubric.normalisation))
      expect(text.slice(token.start, token.end)).not.toMatch(/^\s|\s$|^$/);
  });

  it('knows the forms of regular and irregular verbs', () => {
    const { irregularVerbs } = shippedRubric.normalisation;
    expect(inflectVerb('stop', irregularVerbs)).toMatchObject({
      past: ['stopped'],
      ing: 'stopping',
      s: 'stops',
    });
    expect(inflectVerb('write to', irregularVerbs).past).toEqual(['wrote to', 'written to']);
    expect(inflectVerb('carry', irregularVerbs)).toMatchObject({ past: ['carried'], s: 'carries' });
  });
});

describe('figures', () => {
  const values = (text: string): number[] =>
    findFigures(tokensOf(text), shippedRubric.normalisation)
      .filter(({ counts }) => counts)
      .map(({ value }) => value);

  it('are read alike in words and in digits', () => {
    expect(values('from twelve percent to three hundred and thirty rows')).toEqual([12, 330]);
    expect(values('from 12% to 330 rows')).toEqual([12, 330]);
    expect(values('40k users and 1,200 pounds and 3.5 seconds')).toEqual([40_000, 1200, 3.5]);
    expect(values('two hundred thousand shoes')).toEqual([200_000]);
  });

  it('are not years, team sizes, ages or the pronoun "one"', () => {
    expect(values('in 2019 and in twenty twenty two')).toEqual([]);
    expect(values('five people, and this one was mine')).toEqual([]);
    expect(values('I am 31 years old')).toEqual([]);
  });
});

describe('patterns', () => {
  it('match words, alternatives, gaps and optional words', () => {
    expect(matches('i ~2 found/saw the? cause', 'Then I finally found cause')).toBe(true);
    expect(matches('i ~1 found', 'I then slowly and carefully found it')).toBe(false);
  });

  it('match lists in the form that they ask for', () => {
    expect(matches('i <doing:past>', 'I measured it')).toBe(true);
    expect(matches('i <doing:past>', 'I measure it')).toBe(false);
    expect(matches('i <doing>', 'I measure it')).toBe(true);
  });

  it('match phrases of several words as one entry', () => {
    expect(matches('<outcome-lead> ~2 fast', 'In the end it was fast')).toBe(true);
  });

  it('match figures, past verbs, the ends of the clause, and what does not follow', () => {
    expect(matches('from # ~2 to #', 'It went from nine gigabytes to 700 megabytes')).toBe(true);
    expect(matches('^ @past', 'Asked her')).toBe(true);
    expect(matches('^ @past', 'She asked')).toBe(false);
    expect(matches('i would !have', 'I would have gone')).toBe(false);
    expect(matches('gone $', 'It was gone')).toBe(true);
  });
});

describe('times of words', () => {
  const timed = (words: string[]) =>
    words.map((text, index) => ({ text, startSec: index, endSec: index + 0.5, confidence: 1 }));

  it('are found through the text', () => {
    const timeline = placeWords('I rang her. I rang him.', timed(['I', 'rang', 'her.', 'I', 'rang', 'him.']));
    expect(timesOf(timeline, 12, 23)).toEqual({ startSec: 3, endSec: 5.5 });
  });

  it('survive words that a correction took out or changed', () => {
    const timeline = placeWords('I rang the hotel.', timed(['I', 'ran', 'rang', 'the', 'hotels', 'hotel.']));
    expect(timesOf(timeline, 2, 6)).toEqual({ startSec: 2, endSec: 2.5 });
  });

  it('are unknown where no word has one', () => {
    expect(timesOf(placeWords('I rang her.', null), 0, 5)).toEqual({ startSec: null, endSec: null });
  });
});
