import type { ClauseLabel } from '@shared/model/rubric';
import type { Word } from '@shared/model/transcript';
import { findActions, type Action } from './clauses/find-actions';
import { labelClauses } from './clauses/label-clauses';
import { missedFacets } from './gates/missed-facets';
import { markEcho, markRepeats } from './clauses/mark-repeats';
import { readVerbs } from './clauses/read-verbs';
import { splitClauses, type Clause } from './clauses/split-clauses';
import type { Token } from './text/normalise-text';
import { pauseBefore, placeWords, type WordTimeline } from './text/locate-times';
import type { CompiledRubric } from './words/compile-rubric';
import { findFigures, type Figure } from './words/find-figures';
import type { MatchScope } from './words/match-pattern';
import { PatternIndex } from './words/pattern-index';
import { questionScope } from './words/question-scope';
import { isIn, tagTokens, type TaggedToken } from './words/tag-tokens';

/** A clause with its label. `dropped` says why it earns nothing. */
export interface ReadClause extends Clause {
  label: ClauseLabel;
  dropped: 'echo' | 'repeat' | 'slogan' | null;
}

/** An answer taken apart: everything that items, gates and response types look at. */
export interface ReadAnswer {
  text: string;
  tokens: readonly TaggedToken[];
  /** The words of the question. */
  asked: readonly string[];
  /** The facets that the question asks for and the answer never touches. */
  missedFacets: readonly string[];
  clauses: readonly ReadClause[];
  actions: readonly Action[];
  /** True where it tells of one event. */
  narrated: boolean;
  figures: readonly Figure[];
  timeline: WordTimeline;
  /** What a pattern may see of one clause, or of a stretch of clauses. */
  scopeOf(first: number, last?: number): MatchScope;
}

// From this many steps in the present on it is a story told in the present: "so I take the log and I see".
const stepsOfStory = 3;

/** True where an answer tells of one event, in the past or, as many second-language speakers do, in the present. */
function tellsOneEvent(tokens: readonly TaggedToken[], clauses: readonly Clause[]): boolean {
  const anchors = tokens.filter((token) => token.lists.has('past-time')).length;
  const habits = tokens.filter((token) => token.lists.has('habit')).length;
  if (anchors > habits) return true;
  const steps = clauses.filter(({ verbs }) =>
    verbs.some(
      ({ tense, subject, at, negated }) =>
        tense === 'present' && subject !== 'other' && !negated && isIn(tokens[at], 'doing'),
    ),
  ).length;
  const plans = tokens.filter((token) => isIn(token, 'sure-modal')).length;
  return steps >= stepsOfStory && steps >= 3 * habits && steps >= 2 * plans;
}

/** True where a principle is named and the speaker does nothing: naming one earns nothing. */
function isSlogan({ from, to, verbs }: Clause, tokens: readonly TaggedToken[]): boolean {
  if (!tokens.slice(from, to).some((token) => token.lists.has('principle'))) return false;
  return !verbs.some(({ subject, tense }) => subject !== 'other' && tense === 'past');
}

/** Why each clause earns nothing; null for those that may earn something. */
function dropsOf(
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
  asked: readonly Token[],
): ReadClause['dropped'][] {
  const echoes = markEcho(clauses, tokens, asked);
  const repeats = markRepeats(clauses, tokens);
  return clauses.map((clause, place) => {
    if (echoes[place]) return 'echo';
    if (repeats[place]) return 'repeat';
    return isSlogan(clause, tokens) ? 'slogan' : null;
  });
}

/** Takes an answer apart: words, clauses, who did what, figures, labels. */
export function readAnswer(
  text: string,
  words: readonly Word[] | null,
  question: string,
  rubric: CompiledRubric,
): ReadAnswer {
  const timeline = placeWords(text, words);
  const tokens = tagTokens(rubric.tokenise(text), rubric);
  const pauses = tokens.map((token) => (words === null ? null : pauseBefore(timeline, token.start)));
  const clauses = splitClauses(tokens, readVerbs(tokens), pauses);
  const figures = findFigures(tokens, rubric.rubric.normalisation);
  const figureLengths = new Map(
    figures.filter(({ counts }) => counts).map((figure) => [figure.from, figure.to - figure.from]),
  );
  const index = new PatternIndex(tokens, figureLengths, rubric.patterns);
  const scope = (from: number, to: number): MatchScope => ({ tokens, from, to, index, figureLengths });
  const asked = questionScope(question, rubric);
  const dropped = dropsOf(clauses, tokens, asked.tokens);
  const narrated = tellsOneEvent(tokens, clauses);
  const actions = findActions(tokens, clauses, narrated);
  // What earns nothing must not change how the rest is read either.
  const kept = clauses.flatMap((clause, place) => (dropped[place] === null ? [{ clause, place }] : []));
  const keptLabels = labelClauses(
    {
      clauses: kept.map(({ clause }) => clause),
      actions: actions.map((action) => ({
        ...action,
        clause: kept.findIndex(({ place }) => place === action.clause),
      })),
      scopeOf: (clause) => scope(clause.from, clause.to),
    },
    rubric.rubric.labelling,
  );
  const labels = new Map(kept.map(({ place }, at) => [place, keptLabels[at]]));
  return {
    text,
    tokens,
    asked: asked.tokens.map((token) => token.text),
    missedFacets: missedFacets(asked, scope(0, tokens.length), rubric.rubric),
    actions,
    narrated,
    figures,
    timeline,
    clauses: clauses.map((clause, place) => ({
      ...clause,
      label: labels.get(place) ?? 'other',
      dropped: dropped[place] ?? null,
    })),
    scopeOf: (first, last = first) => scope(clauses[first]?.from ?? 0, clauses[last]?.to ?? 0),
  };
}

/** True for words that carry meaning: no function words, no numbers. */
export function isContent(token: TaggedToken): boolean {
  return (
    token.digits === null &&
    token.text.length > 2 &&
    !isIn(token, 'function-word') &&
    !isIn(token, 'number-word')
  );
}
