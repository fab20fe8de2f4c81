import type { ClauseLabel, Labelling } from '@shared/model/rubric';
import { matchAny, type MatchScope } from '@shared/domain/scoring/words/match-pattern';
import { isIn } from '@shared/domain/scoring/words/tag-tokens';
import type { Action } from './find-actions';
import type { Clause } from './split-clauses';

const labels: readonly ClauseLabel[] = [
  'situation',
  'task',
  'action',
  'result',
  'lesson',
  'opinion',
  'hypothetical',
  'other',
];

type Scores = Record<ClauseLabel, number>;

/** What the labeller reads: the clauses, who acts in them, and where they stand. */
export interface LabelInput {
  clauses: readonly Clause[];
  actions: readonly Action[];
  scopeOf(clause: Clause): MatchScope;
}

/** The features that are computed; the data file weighs them under these names. */
function computedFeatures(input: LabelInput, place: number): Set<string> {
  const clause = input.clauses[place];
  const found = new Set<string>();
  if (!clause) return found;
  const position = input.clauses.length < 2 ? 0.5 : place / (input.clauses.length - 1);
  if (position < 0.2) found.add('at-start');
  else if (position < 0.4) found.add('early');
  else if (position >= 0.85) found.add('at-end');
  else if (position >= 0.65) found.add('late');
  for (const action of input.actions.filter((one) => one.clause === place))
    found.add(action.subject === 'other' ? 'others-act' : action.subject === 'I' ? 'i-act' : 'we-act');
  if (clause.verbs.length === 0) found.add('no-verb');
  const scope = input.scopeOf(clause);
  for (const group of clause.verbs) {
    found.add(group.subject === 'other' ? `their-${group.tense}` : `our-${group.tense}`);
    if (group.negated) found.add('negated');
    if (group.tense === 'state') found.add(isIn(scope.tokens[group.at], 'state-now') ? 'is-now' : 'was-then');
  }
  for (const index of scope.figureLengths.keys())
    if (index >= clause.from && index < clause.to) found.add('figure');
  return found;
}

function emissionsOf(input: LabelInput, place: number, rules: Labelling): Scores {
  const scores = Object.fromEntries(labels.map((label) => [label, rules.bias[label] ?? 0])) as Scores;
  const clause = input.clauses[place];
  if (!clause) return scores;
  const computed = computedFeatures(input, place);
  const scope = input.scopeOf(clause);
  for (const feature of rules.features) {
    const present = feature.patterns ? matchAny(feature.patterns, scope) !== null : computed.has(feature.id);
    if (!present) continue;
    for (const label of labels) scores[label] += feature.weights[label] ?? 0;
  }
  return scores;
}

/**
 * Labels every clause with the likeliest path through the answer (Viterbi): what a clause says counts, and so does
 * the usual order of a story.
 */
export function labelClauses(input: LabelInput, rules: Labelling): ClauseLabel[] {
  const back: ClauseLabel[][] = [];
  let best = Object.fromEntries(labels.map((label) => [label, rules.start[label] ?? 0])) as Scores;
  for (let place = 0; place < input.clauses.length; place += 1) {
    const emissions = emissionsOf(input, place, rules);
    const next = { ...emissions };
    const from: ClauseLabel[] = [];
    for (const [index, label] of labels.entries()) {
      let winner: ClauseLabel = 'other';
      let score = -Infinity;
      for (const before of labels) {
        const step = place === 0 ? 0 : (rules.transitions[before]?.[label] ?? 0);
        if (best[before] + step > score) {
          score = best[before] + step;
          winner = before;
        }
      }
      next[label] = emissions[label] + (place === 0 ? best[label] : score);
      from[index] = winner;
    }
    back.push(from);
    best = next;
  }
  let label = labels.reduce((top, one) => (best[one] > best[top] ? one : top), 'other' as ClauseLabel);
  const path: ClauseLabel[] = [];
  for (let place = input.clauses.length - 1; place >= 0; place -= 1) {
    path.unshift(label);
    label = back[place]?.[labels.indexOf(label)] ?? 'other';
  }
  return path;
}
