import { describe, expect, it } from 'vitest';
import { findRepeatedTail } from '@shared/domain/transcript/repeated-tail';

function repeat(pattern: number[], times: number): number[] {
  return Array.from({ length: times }, () => pattern).flat();
}

describe('the tail of a token list', () => {
  it.each([
    { name: 'one token 8 times', tokens: [9, ...repeat([1], 8)], patternLength: 1 },
    { name: 'a pair 6 times', tokens: [9, ...repeat([1, 2], 6)], patternLength: 2 },
    { name: 'five tokens 4 times', tokens: [9, ...repeat([1, 2, 3, 4, 5], 4)], patternLength: 5 },
  ])('is a loop: $name', ({ tokens, patternLength }) => {
    expect(findRepeatedTail(tokens)?.patternLength).toBe(patternLength);
  });

  it.each([
    { name: 'nothing', tokens: [] },
    { name: '"no no no no"', tokens: repeat([1], 4) },
    { name: 'a pair 5 times', tokens: repeat([1, 2], 5) },
    { name: 'a phrase said three times', tokens: repeat([1, 2, 3, 4], 3) },
    { name: 'a loop that was left again', tokens: [...repeat([1], 9), 2] },
  ])('is no loop: $name', ({ tokens }) => {
    expect(findRepeatedTail(tokens)).toBeNull();
  });
});
