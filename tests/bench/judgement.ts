import { join } from 'node:path';
import { figuresOf } from '@tests/bench/judgement/figures';
import { judgeSet, shippedSetUp } from '@tests/bench/judgement/judge-set';
import { otherPeoplesFigures } from '@tests/bench/judgement/other-people';
import type { Figure, Finding, Measurement } from '@tests/bench/measurement';
import { spoiltAnswers } from '@tests/support/judgement/spoilt-answers';
import { spokenAnswers } from '@tests/support/judgement/spoken-answers';
import type { Interval } from '@tests/support/judgement/statistics';

const figure = (name: string, limit: number, aim: number, better: Figure['better'] = 'higher'): Figure => ({
  name,
  unit: '',
  limit,
  aim,
  better,
});

const figures = {
  rank: figure('rank correlation with the label, all', 0.82, 0.88),
  rankBehavioural: figure('rank correlation, behavioural', 0.82, 0.88),
  rankIntroductions: figure('rank correlation, introductions and motivation', 0.6, 0.75),
  rankTechnical: figure('rank correlation, technical and database talks', 0.6, 0.75),
  error: figure('mean absolute error in levels', 0.65, 0.5, 'lower'),
  kappa: figure('quadratic weighted kappa', 0.72, 0.85),
  degraded: figure('degraded answer scores lower, mean', 0.95, 0.98),
  degradedWorst: figure('degraded answer scores lower, worst kind', 0.8, 0.9),
  notRaised: figure('"we" for "I", rambling: not raised', 0.9, 0.95),
  change: figure('paraphrase, recogniser noise: mean change', 0.35, 0.2, 'lower'),
  withinHalf: figure('paraphrase, recogniser noise: within half a level', 0.8, 0.95),
  onTop: figure('targeted quality on top', 0.65, 0.8),
  firstTwo: figure('targeted quality in the first two', 0.88, 0.95),
  junk: figure('highest score of a junk answer', 2.5, 2, 'lower'),
  star: figure('S/T/A/R found, F1 over present and absent', 0.75, 0.84),
  others: figure('written answers of other people, mean level', 3, 3.3),
  falseAlarms: figure('written answers of other people, junk gates fired (share)', 0.02, 0, 'lower'),
} as const;

/** What the figures of a set of answers are called there. */
const names: Readonly<Record<Exclude<keyof typeof figures, 'others' | 'falseAlarms'>, string>> = {
  rank: 'rank, all',
  rankBehavioural: 'rank, behavioural',
  rankIntroductions: 'rank, introductions',
  rankTechnical: 'rank, technical',
  error: 'mean absolute error',
  kappa: 'kappa',
  degraded: 'degraded lower, mean',
  degradedWorst: 'degraded lower, worst kind',
  notRaised: 'we or rambling not raised',
  change: 'reworded, mean change',
  withinHalf: 'reworded, within half',
  onTop: 'target on top',
  firstTwo: 'target in first two',
  junk: 'highest junk',
  star: 'star F1',
};

function finding(interval: Interval | undefined): Finding {
  if (!interval || Number.isNaN(interval.value)) return { value: null, note: 'no such answers' };
  const { value, low, high, cases } = interval;
  return {
    value: Math.round(value * 1000) / 1000,
    note: `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}, ${cases} answers`,
  };
}

/** How far the rubric can be trusted: agreement with labels, and what cannot fool it, on answers never tuned on. */
export const judgement: Measurement<keyof typeof figures> = {
  name: 'judgement',
  needs: [],
  figures,
  measure: async ({ projectRoot }) => {
    const setUp = await shippedSetUp(join(projectRoot, 'resources'));
    const answers = spokenAnswers('set-aside');
    const found = figuresOf(judgeSet([...answers, ...spoiltAnswers(answers)], setUp));
    const own = Object.fromEntries(
      Object.entries(names).map(([key, name]) => [key, finding(found[name])]),
    ) as Record<keyof typeof names, Finding>;
    return { ...own, ...otherPeoplesFigures(setUp) };
  },
};
