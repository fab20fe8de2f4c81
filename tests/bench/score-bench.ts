import { labelledAnswers, isJunk, scoreLabelled } from '@tests/support/labelled-answers';
import { meanError, rankCorrelation } from '@tests/support/agreement';

/** One line of the benchmark's table. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  limit: number;
  better: 'lower' | 'higher';
  /** What the value was measured against. */
  against: string;
}

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

/** The rows of the scorer: its speed, and how it agrees with the levels of the answers that were not tuned on. */
export function scoreBench(): BenchRow[] {
  const judged = labelledAnswers('held-out').map((answer) => ({ answer, score: scoreLabelled(answer) }));
  const labels = judged.map(({ answer }) => answer.level);
  const scores = judged.map(({ score }) => score.overall);
  const junk = judged.filter(({ answer }) => isJunk(answer)).map(({ score }) => score.overall);
  const against = `the labels of ${judged.length} held-out answers`;
  return [
    {
      name: 'score of one 300-word answer',
      value: round(timePerAnswerMs()),
      unit: 'ms',
      limit: 20,
      better: 'lower',
      against: 'the clock, median of 40 runs',
    },
    {
      name: 'rank correlation of scores',
      value: round(rankCorrelation(labels, scores)),
      unit: 'Spearman',
      limit: 0.82,
      better: 'higher',
      against,
    },
    {
      name: 'mean absolute error of scores',
      value: round(meanError(labels, scores)),
      unit: 'levels',
      limit: 0.65,
      better: 'lower',
      against,
    },
    {
      name: 'highest score of an answer that tries to fool the scorer',
      value: Math.max(...junk),
      unit: 'level',
      limit: 2,
      better: 'lower',
      against: `${junk.length} held-out junk answers`,
    },
  ];
}
