import type { Labelling } from '@shared/model/rubric';
import { matchAny, type MatchScope } from '@shared/domain/scoring/words/match-pattern';
import { isIn } from '@shared/domain/scoring/words/tag-tokens';
import type { Action } from './find-actions';
import type { Clause } from './split-clauses';

/** What the labeller reads: the clauses, who acts in them, and where they stand. */
export interface LabelInput {
  clauses: readonly Clause[];
  actions: readonly Action[];
  scopeOf(clause: Clause): MatchScope;
}

function placeFeatures(input: LabelInput, place: number): string[] {
  const position = input.clauses.length < 2 ? 0.5 : place / (input.clauses.length - 1);
  const found: string[] = [];
  if (position < 0.2) found.push('at-start');
  else if (position < 0.4) found.push('early');
  else if (position >= 0.85) found.push('at-end');
  else if (position >= 0.65) found.push('late');
  const ours = input.actions.filter(({ subject }) => subject !== 'other').map(({ clause }) => clause);
  if (!ours.some((clause) => clause <= place)) found.push('before-acts');
  else if (!ours.some((clause) => clause >= place)) found.push('after-acts');
  return found;
}

/** The features that are computed; the data file weighs them under these names. */
function computedFeatures(input: LabelInput, place: number): Set<string> {
  const clause = input.clauses[place];
  if (!clause) return new Set();
  const found = new Set(placeFeatures(input, place));
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
  return inLastThird(found, place / input.clauses.length);
}

/** Figures, others' acts and the present mean more where a story ends than where it begins. */
function inLastThird(found: Set<string>, position: number): Set<string> {
  if (position < 2 / 3) return found;
  if (found.has('figure')) found.add('figure-late');
  if (found.has('others-act') || found.has('their-state') || found.has('their-past'))
    found.add('others-late');
  if (found.has('their-present') || found.has('is-now')) found.add('now-late');
  return found;
}

/** The ids of the labeller's features that a clause has. */
export function clauseFeatures(
  input: LabelInput,
  place: number,
  features: Labelling['features'],
): ReadonlySet<string> {
  const clause = input.clauses[place];
  if (!clause) return new Set();
  const computed = computedFeatures(input, place);
  const scope = input.scopeOf(clause);
  return new Set(
    features
      .filter(({ id, patterns }) => (patterns ? matchAny(patterns, scope) !== null : computed.has(id)))
      .map(({ id }) => id),
  );
}
