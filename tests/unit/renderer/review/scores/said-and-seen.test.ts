import { describe, expect, it } from 'vitest';
import {
  holdingGates,
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
  it('is left out when it says no more than the number', () => {
    expect(rangeText({ low: 3.41, high: 4.2 })).toBe('3.4 to 4.2');
    expect(rangeText({ low: 3.81, high: 3.83 })).toBe('');
  });
});

describe('the next step', () => {
  it('is about the nearest level above, with two things at most', () => {
    const missing = [advice(5, 'x'), advice(4, 'a'), advice(4, 'b'), advice(4, 'a'), advice(4, 'c')];
    expect(nextStep({ level: 3, missing })).toEqual({ toLevel: 4, advice: ['a', 'b'] });
  });

  it('skips what is already reached', () => {
    expect(nextStep({ level: 4, missing: [advice(3, 'old'), advice(5, 'new')] })).toEqual({
      toLevel: 5,
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
