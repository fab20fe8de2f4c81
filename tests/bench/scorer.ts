import type { Measurement } from '@tests/bench/measurement';
import { labelledAnswers, isJunk, scoreAnew, scoreLabelled } from '@tests/support/labelled-answers';
import { meanError, rankCorrelation } from '@tests/support/agreement';

const round = (value: number): number => Math.round(value * 1000) / 1000;

const warmUps = 20;
const runs = 41;

/**
 * Median processor time to score one answer of 300 words, in milliseconds. Processor time is what the clock would
 * show on a machine with nothing else to do; the first runs, in which the code is compiled, are left out.
 */
function timePerAnswerMs(): number {
  const answer = labelledAnswers('tuning').reduce((longest, one) =>
    one.text.length > longest.text.length ? one : longest,
  );
  const words = answer.text.split(' ');
  const text = [...words, ...labelledAnswers('held-out').flatMap((one) => one.text.split(' '))]
    .slice(0, 300)
    .join(' ');
  const times = Array.from({ length: warmUps + runs }, () => {
    const before = process.cpuUsage();
    scoreAnew(answer, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.slice(warmUps).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
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
      time: { value: round(timePerAnswerMs()), note: `processor time, median of ${runs} runs, warmed up` },
      rank: { value: round(rankCorrelation(labels, scores)), note },
      error: { value: round(meanError(labels, scores)), note },
      fooled: { value: Math.max(...junk), note: `${junk.length} held-out junk answers` },
    };
  },
};
