import { describe, expect, it } from 'vitest';
import { itemWords, quotesFor } from '@renderer/features/review/scores/guide/need-words';
import { aScore } from '@tests/support/review-samples';

function need(labels: string[], atLeast = 1) {
  return { advice: 'Do it.', met: true, atLeast, items: labels.map((label) => ({ id: label, label })) };
}

describe('what would meet a need', () => {
  it('is one thing or another', () => {
    expect(itemWords(need(['a cause found', 'an option weighed', 'a risk named']))).toBe(
      'a cause found, an option weighed or a risk named',
    );
  });

  it('is all of them where all are asked for', () => {
    expect(itemWords(need(['a cause found', 'a risk named'], 2))).toBe('a cause found and a risk named');
  });

  it('says how many of several it takes', () => {
    expect(itemWords(need(['a cause', 'an option', 'a risk'], 2))).toBe(
      'At least 2 of: a cause, an option or a risk',
    );
  });

  it('is nothing where the need only rules things out', () => {
    expect(itemWords(need([]))).toBe('');
  });
});

describe('the words that meet a need', () => {
  const [baseline, risk] = aScore().evidence;
  const asked = {
    ...need([]),
    items: [
      { id: 'baseline', label: 'a baseline' },
      { id: 'risk', label: 'a risk' },
    ],
  };

  it('are those of its items, in the order in which they were said', () => {
    expect(quotesFor(asked, [baseline!, risk!]).map(({ item }) => item)).toEqual(['risk', 'baseline']);
  });

  it('stand once where two items rest on the same words', () => {
    expect(quotesFor(asked, [baseline!, { ...baseline!, item: 'risk' }])).toHaveLength(1);
  });
});
