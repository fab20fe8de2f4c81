import type { ClauseLabel, Find, Item } from '@shared/model/rubric';
import type { ReadAnswer } from '@shared/domain/scoring/read-answer';
import { matchAny } from '@shared/domain/scoring/words/match-pattern';
import { isSpecific } from '@shared/domain/scoring/clauses/find-actions';

/** Where an item was found: the clauses `first` to `last`, which are what is quoted. */
export interface Hit {
  first: number;
  last: number;
}

/** What was found for an item. It is met when its list is not empty. */
export type Findings = Pick<ReadonlyMap<string, readonly Hit[]>, 'get'>;

/** An answer, and the labels of the clauses that earn nothing for this kind of question. */
export interface Search {
  answer: ReadAnswer;
  idleLabels: readonly ClauseLabel[];
}

function isOpen({ answer, idleLabels }: Search, place: number, labels?: readonly ClauseLabel[]): boolean {
  const clause = answer.clauses[place];
  if (!clause || clause.dropped !== null) return false;
  return labels ? labels.includes(clause.label) : !idleLabels.includes(clause.label);
}

function namesSomething({ answer }: Search, first: number, last: number): boolean {
  const { from, to } = answer.scopeOf(first, last);
  return answer.tokens.slice(from, to).some(isSpecific);
}

/** The nearest clause within reach that has one of the patterns; null if there is none. */
function nearby(search: Search, place: number, patterns: readonly string[], within: number): number | null {
  for (let distance = 0; distance <= within; distance += 1) {
    for (const other of [place + distance, place - distance]) {
      if (!search.answer.clauses[other] || search.answer.clauses[other].dropped !== null) continue;
      if (matchAny(patterns, search.answer.scopeOf(other))) return other;
    }
  }
  return null;
}

type Look = (id: string) => readonly Hit[];

function byPattern(find: Extract<Find, { by: 'pattern' }>, search: Search, look: Look): Hit[] {
  const hits: Hit[] = [];
  const { answer } = search;
  const behind = find.after === undefined ? -1 : Math.min(...look(find.after).map(({ first }) => first));
  for (const place of answer.clauses.keys()) {
    if (place <= behind || !isOpen(search, place, find.labels)) continue;
    const reach = find.across && isOpen(search, place + 1, find.labels) ? place + 1 : place;
    const scope = answer.scopeOf(place, reach);
    const match = matchAny(find.patterns, scope);
    if (!match || match.from >= (answer.clauses[place]?.to ?? 0)) continue;
    const end = match.to > (answer.clauses[place]?.to ?? 0) ? reach : place;
    if (find.unless && matchAny(find.unless, answer.scopeOf(place, end))) continue;
    if (find.specific && !namesSomething(search, place, end)) continue;
    const close = find.near ? nearby(search, place, find.near.patterns, find.near.within) : place;
    if (close !== null) hits.push({ first: Math.min(place, close), last: Math.max(end, close) });
  }
  return hits.length >= find.atLeast ? hits : [];
}

function byActions(find: Extract<Find, { by: 'actions' }>, search: Search): Hit[] {
  const seen = new Map<string, Hit>();
  for (const action of search.answer.actions) {
    const fits = find.subject === 'anyone' || action.subject === find.subject;
    if (!fits || (find.specific && !action.specific)) continue;
    if (seen.has(action.base) || !isOpen(search, action.clause)) continue;
    seen.set(action.base, { first: action.clause, last: action.clause });
  }
  return seen.size >= find.atLeast ? [...seen.values()] : [];
}

function byFigures(find: Extract<Find, { by: 'figures' }>, search: Search): Hit[] {
  const hits: Hit[] = [];
  const { answer } = search;
  for (const [place, clause] of answer.clauses.entries()) {
    if (!isOpen(search, place, find.labels)) continue;
    const inside = answer.figures.filter(
      ({ from, counts }) => counts && from >= clause.from && from < clause.to,
    );
    if (inside.length === 0) continue;
    const scope = answer.scopeOf(place);
    if (find.patterns && !matchAny(find.patterns, scope)) continue;
    if (find.unless && matchAny(find.unless, scope)) continue;
    hits.push({ first: place, last: place });
  }
  return hits.length >= find.atLeast ? hits : [];
}

/**
 * Looks for an item when it is first asked for: one kind of question needs only a part of them. An item that builds on
 * others asks for them; items in a circle find nothing, and `checkRubric` tells of names that do not exist.
 */
export function findEvidence(items: readonly Item[], search: Search): Findings {
  const looked = new Map<string, readonly Hit[]>();
  const named = new Map(items.map((item) => [item.id, item]));
  const get = (id: string): readonly Hit[] | undefined => {
    const known = looked.get(id);
    const item = named.get(id);
    if (known || !item) return known;
    looked.set(id, []);
    const hits = findItem(item.find, search, (other) => get(other) ?? []);
    looked.set(id, hits);
    return hits;
  };
  return { get };
}

function findItem(find: Find, search: Search, look: Look): readonly Hit[] {
  switch (find.by) {
    case 'pattern':
      return byPattern(find, search, look);
    case 'actions':
      return byActions(find, search);
    case 'figures':
      return byFigures(find, search);
    case 'items': {
      const met = find.of.map(look).filter((hits) => hits.length > 0);
      return met.length >= find.atLeast ? met.flatMap((hits) => hits.slice(0, 1)) : [];
    }
  }
}
