import { describe, expect, it } from 'vitest';
import { alignWords } from '@shared/domain/transcript/align-words';

function drawn(left: string, right: string): string {
  const leftWords = left.split(' ').filter(Boolean);
  const rightWords = right.split(' ').filter(Boolean);
  return alignWords(leftWords, rightWords)
    .map((pair) => {
      const one = pair.left === null ? '-' : leftWords[pair.left];
      const other = pair.right === null ? '-' : rightWords[pair.right];
      return `${one}/${other}`;
    })
    .join(' ');
}

describe('two word lists', () => {
  it('are paired with the fewest edits', () => {
    expect(drawn('a b c d', 'a x c d')).toBe('a/a b/x c/c d/d');
    expect(drawn('a b c', 'a c')).toBe('a/a b/- c/c');
    expect(drawn('a c', 'a b c')).toBe('a/a -/b c/c');
  });

  it('may be empty', () => {
    expect(drawn('', 'a b')).toBe('-/a -/b');
    expect(drawn('a', '')).toBe('a/-');
    expect(alignWords([], [])).toEqual([]);
  });

  it('keep every word exactly once and in order', () => {
    const pairs = alignWords('to be or not to be'.split(' '), 'not to be or to be'.split(' '));
    expect(pairs.flatMap((pair) => pair.left ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pairs.flatMap((pair) => pair.right ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
