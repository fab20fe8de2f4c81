import type { Candidate, PatternIndex } from './pattern-index';
import type { Element, Pattern } from './read-pattern';
import type { TaggedToken } from './tag-tokens';

/** Where a pattern may match: tokens `from` up to but not including `to`, and the figures among them. */
export interface MatchScope {
  tokens: readonly TaggedToken[];
  from: number;
  to: number;
  /** Where the words of the whole text stand. */
  index: PatternIndex;
  /** Length in tokens of the figure that starts at a token. */
  figureLengths: ReadonlyMap<number, number>;
}

const one: readonly number[] = [1];
const none: readonly number[] = [];

/** How many tokens an element can cover from `index` on; several for lists with phrases of different length. */
function lengthsAt(element: Element, index: number, scope: MatchScope): readonly number[] {
  const token = scope.tokens[index];
  if (!token || index >= scope.to) return none;
  if (element.kind === 'figure') {
    const length = scope.figureLengths.get(index);
    return length === undefined ? none : [length];
  }
  if (element.kind === 'past') return token.pastOf === null ? none : one;
  let lengths = none;
  for (const list of element.lists) {
    const covered = token.lists.get(list);
    if (covered) lengths = lengths.length === 0 ? covered : [...lengths, ...covered];
  }
  if (element.words.has(token.text)) lengths = lengths.length === 0 ? one : [...lengths, 1];
  return lengths;
}

function matchFrom(pattern: Pattern, place: number, index: number, scope: MatchScope): number | null {
  const element = pattern[place];
  if (!element) return index;
  switch (element.kind) {
    case 'start':
      return index === scope.from ? matchFrom(pattern, place + 1, index, scope) : null;
    case 'end':
      return index === scope.to ? matchFrom(pattern, place + 1, index, scope) : null;
    case 'not':
      return lengthsAt(element, index, scope).length === 0
        ? matchFrom(pattern, place + 1, index, scope)
        : null;
    case 'gap':
      for (let skip = 0; skip <= element.most && index + skip <= scope.to; skip += 1) {
        const end = matchFrom(pattern, place + 1, index + skip, scope);
        if (end !== null) return end;
      }
      return null;
    default:
      for (const length of lengthsAt(element, index, scope)) {
        if (index + length > scope.to) continue;
        const end = matchFrom(pattern, place + 1, index + length, scope);
        if (end !== null) return end;
      }
      return element.optional ? matchFrom(pattern, place + 1, index, scope) : null;
  }
}

/** The first place in the scope where the pattern matches, as token indexes, or null. */
function matchCandidate(
  { pattern, anchors, leads }: Candidate,
  scope: MatchScope,
): { from: number; to: number } | null {
  if (anchors !== null && !anchors.some((anchor) => anchor >= scope.from && anchor < scope.to)) return null;
  if (anchors !== null && leads) {
    for (const index of anchors) {
      if (index < scope.from || index >= scope.to) continue;
      const to = matchFrom(pattern, 0, index, scope);
      if (to !== null) return { from: index, to };
    }
    return null;
  }
  for (let index = scope.from; index < scope.to; index += 1) {
    const to = matchFrom(pattern, 0, index, scope);
    if (to !== null) return { from: index, to };
  }
  return null;
}

/** The first match of any of several written patterns, or null. */
export function matchAny(sources: readonly string[], scope: MatchScope): { from: number; to: number } | null {
  for (const candidate of scope.index.candidates(sources)) {
    const found = matchCandidate(candidate, scope);
    if (found) return found;
  }
  return null;
}
