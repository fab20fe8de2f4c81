import type { Measurement } from '@tests/bench/measurement';
import { labelledAnswers, scoreAnew } from '@tests/support/labelled-answers';

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

/** The scorer's speed; how far it can be trusted is measured by `judgement`. */
export const scorer: Measurement<'time'> = {
  name: 'scorer',
  needs: [],
  figures: {
    time: { name: 'score of one 300-word answer', unit: 'ms', limit: 20, better: 'lower' },
  },
  measure: async () => ({
    time: {
      value: Math.round(timePerAnswerMs() * 1000) / 1000,
      note: `processor time, median of ${runs} runs, warmed up`,
    },
  }),
};
