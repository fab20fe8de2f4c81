import { describe, expect, it } from 'vitest';
import { changeWords, compareAttempts } from '@renderer/features/review/scores/compare-attempts';
import { aDelivery, aReview, aScore } from '@tests/support/review-samples';

const [baseline, risk] = aScore().evidence;

describe('a change in words', () => {
  it('says which way it went, and by how much', () => {
    expect(changeWords(3.1, 3.8, 1)).toBe('up by 0.7');
    expect(changeWords(3.8, 3.1, 1)).toBe('down by 0.7');
    expect(changeWords(120, 165, 0)).toBe('up by 45');
  });

  it('takes no notice of what does not show', () => {
    expect(changeWords(3.81, 3.84, 1)).toBe('the same');
  });
});

describe('two attempts', () => {
  const before = {
    score: aScore({ overall: 3.1, level: 3, wordCount: 80, evidence: [risk!] }),
    delivery: aDelivery({ paceWpm: 120 }),
  };
  const after = {
    score: aScore({ overall: 3.8, wordCount: 120, evidence: [baseline!] }),
    delivery: aDelivery({ paceWpm: 140 }),
  };

  it('are compared by level, by the qualities asked for, by length and by pace', () => {
    expect(compareAttempts(before, after, aReview()).figures).toEqual([
      { name: 'The whole answer', before: '3.1', after: '3.8', change: 'up by 0.7' },
      { name: 'Bias for action', before: '4.1', after: '4.1', change: 'the same' },
      { name: 'Length in words', before: '80', after: '120', change: 'up by 40' },
      { name: 'Words a minute', before: '120', after: '140', change: 'up by 20' },
    ]);
  });

  it('show what was gained and what was lost, with the words', () => {
    const { gained, lost } = compareAttempts(before, after, aReview());
    expect(gained).toMatchObject([{ quote: 'from twelve to one.', labels: ['figure, before and after'] }]);
    expect(lost).toMatchObject([{ quote: 'five percent first.', labels: ['risk bounded'] }]);
  });

  it('leave out the pace where one of them was typed', () => {
    const typed = { ...after, delivery: null };
    const names = compareAttempts(before, typed, aReview()).figures.map(({ name }) => name);
    expect(names).not.toContain('Words a minute');
  });

  it('say which side of a quality was not judged', () => {
    const unjudged = { ...before, score: aScore({ qualities: { bias: null } }) };
    expect(compareAttempts(unjudged, after, aReview()).figures[1]).toEqual({
      name: 'Bias for action',
      before: 'not judged',
      after: '4.1',
      change: '',
    });
  });
});
