import { describe, expect, it } from 'vitest';
import {
  holdingGates,
  meanConfidence,
  nextStep,
  rangeText,
  saidAndSeen,
} from '@renderer/features/review/scores/said-and-seen';

function advice(toLevel: number, text: string) {
  return { item: text, advice: text, toLevel };
}

describe('own rating and score', () => {
  it('are set side by side', () => {
    expect(saidAndSeen(3, 4)).toBe('You said 3, we see 4.');
  });

  it('agree in words when they agree', () => {
    expect(saidAndSeen(4, 4)).toBe('You said 4, and so do we.');
  });

  it('say nothing without an own rating', () => {
    expect(saidAndSeen(null, 4)).toBe('');
  });
});

describe('the range of a score', () => {
  const narrow = { overall: 3.7, range: { low: 3.4, high: 4 } };
  const wide = { overall: 3, range: { low: 2.6, high: 3.4 } };

  it('is left out while it is as certain as one answer can be', () => {
    expect(rangeText(narrow, 0.99)).toBe('');
    expect(rangeText(narrow, null)).toBe('');
  });

  it('says that a short answer makes it wide', () => {
    expect(rangeText(wide, 0.97)).toBe('between 2.6 and 3.4: the answer is short');
    expect(rangeText(wide, null)).toBe('between 2.6 and 3.4: the answer is short');
  });

  it('says that unclear words make it wide', () => {
    expect(rangeText(wide, 0.7)).toBe('between 2.6 and 3.4: some words were not heard clearly');
  });

  it('is not taken for certain where the scale cuts one side off', () => {
    expect(rangeText({ overall: 1.1, range: { low: 1, high: 1.9 } }, null)).toContain('between 1.0 and 1.9');
  });
});

describe('how clearly an answer was heard', () => {
  it('is the mean over its words, and unknown without any', () => {
    expect(meanConfidence([{ confidence: 0.8 }, { confidence: 0.6 }])).toBeCloseTo(0.7);
    expect(meanConfidence([])).toBeNull();
  });
});

describe('the next step', () => {
  it('is about the nearest level above, with three things at most', () => {
    const missing = [
      advice(5, 'x'),
      advice(4, 'a'),
      advice(4, 'b'),
      advice(4, 'a'),
      advice(4, 'c'),
      advice(4, 'd'),
    ];
    expect(nextStep({ level: 3, missing })).toEqual({ toLevel: 4, safe: false, advice: ['a', 'b', 'c'] });
  });

  it('is what would make a level safe that was only just reached', () => {
    expect(nextStep({ level: 4, missing: [advice(4, 'a')] })).toEqual({
      toLevel: 4,
      safe: true,
      advice: ['a'],
    });
  });

  it('skips what is already reached', () => {
    expect(nextStep({ level: 4, missing: [advice(3, 'old'), advice(5, 'new')] })).toEqual({
      toLevel: 5,
      safe: false,
      advice: ['new'],
    });
  });

  it('is none at the top', () => {
    expect(nextStep({ level: 5, missing: [] })).toBeNull();
  });
});

describe('the gates on show', () => {
  const gates = [
    { id: 'no-event', cap: 2, reason: 'no event' },
    { id: 'no-figure', cap: 4, reason: 'no figure' },
  ];

  it('are those that keep the answer below its next level', () => {
    expect(holdingGates({ level: 2, gates }).map((gate) => gate.id)).toEqual(['no-event']);
    expect(holdingGates({ level: 1, gates })).toEqual([]);
    expect(holdingGates({ level: 4, gates })).toHaveLength(2);
  });
});
