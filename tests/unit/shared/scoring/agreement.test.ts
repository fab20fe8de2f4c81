import { describe, expect, it } from 'vitest';
import { meanError, rankCorrelation } from '@tests/support/agreement';
import { isJunk, labelledAnswers, scoreLabelled } from '@tests/support/labelled-answers';

describe('agreement with the levels of held-out answers', () => {
  const judged = labelledAnswers('held-out').map((answer) => ({
    answer,
    score: scoreLabelled(answer).overall,
  }));
  const labels = judged.map(({ answer }) => answer.level);
  const scores = judged.map(({ score }) => score);

  it('keeps their order', () => {
    expect(rankCorrelation(labels, scores)).toBeGreaterThanOrEqual(0.82);
  });

  it('is within two thirds of a level on average', () => {
    expect(meanError(labels, scores)).toBeLessThanOrEqual(0.65);
  });

  it('lets no junk above 2', () => {
    const junk = judged.filter(({ answer }) => isJunk(answer));
    expect(junk.length).toBeGreaterThan(0);
    expect(Math.max(...junk.map(({ score }) => score))).toBeLessThanOrEqual(2);
  });
});

describe('the measures of agreement', () => {
  it('rank correlation is 1 for the same order, -1 for the opposite', () => {
    expect(rankCorrelation([1, 2, 3], [10, 20, 90])).toBeCloseTo(1);
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  });

  it('mean error is the mean difference', () => {
    expect(meanError([1, 2], [2, 4])).toBe(1.5);
  });
});
