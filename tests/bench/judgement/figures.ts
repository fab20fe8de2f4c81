import {
  absoluteError,
  f1,
  mean,
  quadraticKappa,
  spearman,
  withInterval,
  type Interval,
  type Pair,
} from '@tests/support/judgement/statistics';
import type { SpokenAnswer } from '@tests/support/judgement/spoken-answers';
import type { JudgedAnswer } from './judge-set';

/** Levels that are this close count as the same: a hundredth of a level is no difference. */
const hair = 0.05;

const pairOf = ({ answer, row }: JudgedAnswer): Pair => ({ label: answer.label, score: row.overall });

/** A changed answer beside the one that it is made from. */
interface Changed {
  type: string;
  before: number;
  after: number;
}

function changed(judged: readonly JudgedAnswer[], set: SpokenAnswer['set']): Changed[] {
  const byId = new Map(judged.map((one) => [one.answer.id, one]));
  return judged.flatMap(({ answer, row }) => {
    const parent = answer.of === null ? undefined : byId.get(answer.of);
    if (answer.set !== set || !parent) return [];
    return [{ type: answer.type ?? set, before: parent.row.overall, after: row.overall }];
  });
}

const share = <Case>(cases: readonly Case[], holds: (one: Case) => boolean): number =>
  cases.filter(holds).length / cases.length;

/** Place of the target quality: 1 on top; equal scores share their places. */
function placeOfTarget({ answer, row }: JudgedAnswer): number {
  const scores = Object.values(row.qualities).map((score) => score ?? 0);
  const own = row.qualities[answer.target ?? ''] ?? 0;
  const above = scores.filter((score) => score > own).length;
  const equal = scores.filter((score) => score === own).length;
  return own === 0 ? scores.length : above + (equal + 1) / 2;
}

const letters = ['s', 't', 'a', 'r'] as const;

/** Mean over the four parts of the F1 for "is there" and the F1 for "is missing". */
function starF1(judged: readonly JudgedAnswer[]): number {
  const withStar = judged.flatMap(({ answer, row }) =>
    answer.star === null ? [] : [{ is: answer.star, found: row.star }],
  );
  return mean(
    letters.flatMap((letter) => {
      const there = withStar.map(({ is, found }) => ({ is: is[letter], found: found[letter] }));
      const missing = there.map(({ is, found }) => ({ is: !is, found: !found }));
      return missing.some(({ is }) => is) ? [f1(there), f1(missing)] : [f1(there)];
    }),
  );
}

/** All figures of the table, by name. */
export function figuresOf(judged: readonly JudgedAnswer[]): Record<string, Interval> {
  const base = judged.filter(({ answer }) => answer.set === 'base');
  const ofKind = (...kinds: SpokenAnswer['kind'][]): Pair[] =>
    base.filter(({ answer }) => kinds.includes(answer.kind)).map(pairOf);
  const degraded = changed(judged, 'degraded');
  const kinds = [...new Set(degraded.map(({ type }) => type))];
  const lower = kinds.map((kind) =>
    withInterval(
      degraded.filter(({ type }) => type === kind),
      (cases) => share(cases, ({ before, after }) => after < before - hair / 5),
    ),
  );
  const kept = [...changed(judged, 'we'), ...changed(judged, 'rambling')];
  const paraphrase = changed(judged, 'paraphrase');
  const noise = changed(judged, 'noise');
  const moved = [...paraphrase, ...noise];
  const change = ({ before, after }: Changed): number => Math.abs(after - before);
  const targeted = base.filter(({ answer }) => answer.target !== null && answer.label >= 2);
  const junk = judged.filter(({ answer }) => answer.set === 'junk');
  return {
    'rank, all': withInterval(base.map(pairOf), spearman),
    'rank, behavioural': withInterval(ofKind('behavioural'), spearman),
    'rank, introductions': withInterval(ofKind('introduction', 'motivation'), spearman),
    'rank, technical': withInterval(ofKind('technical', 'database'), spearman),
    'mean absolute error': withInterval(base.map(pairOf), absoluteError),
    kappa: withInterval(base.map(pairOf), quadraticKappa),
    'degraded lower, mean': withInterval(degraded, (cases) =>
      share(cases, ({ before, after }) => after < before - hair / 5),
    ),
    'degraded lower, worst kind': lower.toSorted((a, b) => a.value - b.value)[0] ?? {
      value: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
      cases: 0,
    },
    'we or rambling not raised': withInterval(kept, (cases) =>
      share(cases, ({ before, after }) => after <= before + hair),
    ),
    'reworded, mean change': withInterval(moved, (cases) => mean(cases.map(change))),
    'reworded, within half': withInterval(moved, (cases) => share(cases, (one) => change(one) <= 0.5)),
    'target on top': withInterval(targeted, (cases) => share(cases, (one) => placeOfTarget(one) <= 1)),
    'target in first two': withInterval(targeted, (cases) => share(cases, (one) => placeOfTarget(one) <= 2)),
    'highest junk': withInterval(junk, (cases) => Math.max(...cases.map(({ row }) => row.overall))),
    'star F1': withInterval(
      judged.filter(({ answer }) => answer.star !== null),
      starF1,
    ),
  };
}

/** Share of the degraded answers of each kind that score lower than what they are made from. */
export function degradedByKind(judged: readonly JudgedAnswer[]): Record<string, number> {
  const cases = changed(judged, 'degraded');
  return Object.fromEntries(
    [...new Set(cases.map(({ type }) => type))].map((kind) => [
      kind,
      share(
        cases.filter(({ type }) => type === kind),
        ({ before, after }) => after < before - hair / 5,
      ),
    ]),
  );
}
