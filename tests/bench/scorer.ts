import type { Measurement } from '@tests/bench/measurement';
import { labelledAnswers, isJunk, scoreLabelled } from '@tests/support/labelled-answers';
import { meanError, rankCorrelation } from '@tests/support/agreement';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Median time to score one answer of about 300 words, in milliseconds. */
function timePerAnswerMs(): number {
  const answer = labelledAnswers('held-out').reduce((longest, one) =>
    one.text.length > longest.text.length ? one : longest,
  );
  const words = answer.text.split(' ');
  const text =
    words.length < 300 ? [...words, ...words].slice(0, 300).join(' ') : words.slice(0, 300).join(' ');
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    scoreLabelled(answer, text);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[20] ?? Infinity;
}

/** The scorer's speed, and how it agrees with the levels of answers that were not tuned on. */
export const scorer: Measurement<'time' | 'rank' | 'error' | 'fooled'> = {
  name: 'scorer',
  needs: [],
  figures: {
    time: { name: 'score of one 300-word answer', unit: 'ms', limit: 20, better: 'lower' },
    rank: { name: 'rank correlation with held-out levels', unit: 'ρ', limit: null, better: 'higher' },
    error: { name: 'mean distance from held-out levels', unit: 'levels', limit: null, better: 'lower' },
    fooled: { name: 'highest score of a junk answer', unit: 'level', limit: 2, better: 'lower' },
  },
  measure: async () => {
    const judged = labelledAnswers('held-out').map((answer) => ({ answer, score: scoreLabelled(answer) }));
    const labels = judged.map(({ answer }) => answer.level);
    const scores = judged.map(({ score }) => score.overall);
    const junk = judged.filter(({ answer }) => isJunk(answer)).map(({ score }) => score.overall);
    const note = `${judged.length} held-out answers`;
    return {
      time: { value: round(timePerAnswerMs()), note: 'median of 40 runs' },
      rank: { value: round(rankCorrelation(labels, scores)), note },
      error: { value: round(meanError(labels, scores)), note },
      fooled: { value: Math.max(...junk), note: `${junk.length} held-out junk answers` },
    };
  },
};
