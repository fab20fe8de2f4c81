import type { ClauseLabel } from '@shared/model/rubric';
import type { Word } from '@shared/model/transcript';
import { findActions, type Action } from './clauses/find-actions';
import { labelClauses } from './clauses/label-clauses';
import { markEcho, markRepeats } from './clauses/mark-repeats';
import { readVerbs } from './clauses/read-verbs';
import { splitClauses, type Clause } from './clauses/split-clauses';
import { pauseBefore, placeWords, type WordTimeline } from './text/locate-times';
import type { CompiledRubric } from './words/compile-rubric';
import { findFigures, type Figure } from './words/find-figures';
import { PatternFilter, presentIn, type MatchScope } from './words/match-pattern';
import { isIn, tagTokens, type TaggedToken } from './words/tag-tokens';

/** A clause with its label. `dropped` says why it earns nothing. */
export interface ReadClause extends Clause {
  label: ClauseLabel;
  dropped: 'echo' | 'repeat' | null;
}

/** An answer taken apart: everything that items, gates and response types look at. */
export interface ReadAnswer {
  text: string;
  tokens: readonly TaggedToken[];
  clauses: readonly ReadClause[];
  actions: readonly Action[];
  figures: readonly Figure[];
  timeline: WordTimeline;
  /** What a pattern may see of one clause, or of a stretch of clauses. */
  scopeOf(first: number, last?: number): MatchScope;
}

function tellsOnePastEvent(tokens: readonly TaggedToken[]): boolean {
  const anchors = tokens.filter((token) => token.lists.has('past-time')).length;
  const habits = tokens.filter((token) => token.lists.has('habit')).length;
  return anchors > habits;
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
  const filter = new PatternFilter(presentIn(tokens, 0, tokens.length));
  const scopes = new Map<string, MatchScope>();
  const scope = (from: number, to: number): MatchScope => {
    const known = scopes.get(`${from}-${to}`);
    if (known) return known;
    const fresh = { tokens, from, to, present: presentIn(tokens, from, to), filter, figureLengths };
    scopes.set(`${from}-${to}`, fresh);
    return fresh;
  };
  const echoes = markEcho(clauses, tokens, rubric.tokenise(question));
  const repeats = markRepeats(clauses, tokens);
  const dropped = clauses.map((_clause, place) =>
    echoes[place] ? 'echo' : repeats[place] ? 'repeat' : null,
  );
  const actions = findActions(tokens, clauses, tellsOnePastEvent(tokens));
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
  const labels = new Map(kept.map(({ place }, index) => [place, keptLabels[index]]));
  return {
    text,
    tokens,
    actions,
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
