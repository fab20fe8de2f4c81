import { findQuote } from '@shared/domain/opinion/find-quote';
import { describe, expect, it } from 'vitest';

const text = 'I said “we don’t know”,\nand measured it. The part that started (it) cost £5.';

describe('a quote of a model', () => {
  it.each([
    ['word for word', 'measured it'],
    ['with other white space', 'know",  and\tmeasured'],
    ['with straight marks for curly ones', `"we don't know"`],
    ['in quotation marks of its own', '«measured it»'],
    ['with signs that mean something in a pattern', '(it) cost £5.'],
  ])('is found %s', (_how, quote) => {
    expect(findQuote(text, quote)).not.toBeNull();
  });

  it('gives the place of the words in the answer, not of its own copy', () => {
    const place = findQuote(text, `  we  don't know `);
    expect(text.slice(place?.start, place?.end)).toBe('we don’t know');
  });

  it.each([
    ['was never said', 'we saved a million'],
    ['leaves words out', 'I said we know'],
    ['corrects a word', 'measured that'],
    ['begins inside a word', 'easured it'],
    ['ends inside a word', 'The par'],
    ['changes the case', 'MEASURED IT'],
    ['joins two places with dots', 'I said … cost £5.'],
    ['is empty', ' "" '],
    ['holds no word', '.'],
  ])('is none when it %s', (_how, quote) => {
    expect(findQuote(text, quote)).toBeNull();
  });
});
