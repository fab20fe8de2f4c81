import type { TaggedToken } from './tag-tokens';

/** One element of a pattern: what may stand there, and whether it may be missing. */
interface Element {
  kind: 'choices' | 'gap' | 'figure' | 'past' | 'start' | 'end' | 'not';
  words: ReadonlySet<string>;
  lists: readonly string[];
  /** Most tokens that a gap may cover. */
  most: number;
  optional: boolean;
}

/** A pattern made ready: its elements in order. */
export type Pattern = readonly Element[];

function readElement(source: string): Element {
  const optional = source.endsWith('?');
  const bare = optional ? source.slice(0, -1) : source;
  const empty: Element = { kind: 'choices', words: new Set(), lists: [], most: 0, optional };
  if (bare === '^') return { ...empty, kind: 'start' };
  if (bare === '$') return { ...empty, kind: 'end' };
  if (bare === '#') return { ...empty, kind: 'figure' };
  if (bare === '@past') return { ...empty, kind: 'past' };
  if (bare.startsWith('~')) return { ...empty, kind: 'gap', most: Number(bare.slice(1)) };
  const choices = bare.replace(/^!/, '').split('/');
  return {
    ...empty,
    kind: bare.startsWith('!') ? 'not' : 'choices',
    lists: choices.filter((choice) => choice.startsWith('<')).map((choice) => choice.slice(1, -1)),
    words: new Set(choices.filter((choice) => !choice.startsWith('<'))),
  };
}

/** The names of the lists that a pattern refers to, without their forms. */
export function listsIn(source: string): string[] {
  return [...source.matchAll(/<([a-z-]+)(?::[a-z]+)?>/g)].map((match) => match[1] ?? '');
}

/**
 * Reads a pattern. Elements are separated by spaces: `word`, `one/other`, `<list>`, `<list:past>`, `~3` for up to
 * three words of any kind, `#` for a figure, `@past` for any past verb, `^` and `$` for the ends of the clause,
 * `!word` for "not followed by", and `?` behind an element that may be missing.
 */
export function readPattern(source: string): Pattern {
  return source.split(' ').map(readElement);
}

/** Where a pattern may match: tokens `from` up to but not including `to`, and the figures among them. */
export interface MatchScope {
  tokens: readonly TaggedToken[];
  from: number;
  to: number;
  /** What the scope holds: most patterns are ruled out by one look at it. */
  present: Present;
  /** The same for the whole text. */
  filter: PatternFilter;
  /** Length in tokens of the figure that starts at a token. */
  figureLengths: ReadonlyMap<number, number>;
}

function lengthsAt(element: Element, index: number, scope: MatchScope): number[] {
  const token = scope.tokens[index];
  if (!token || index >= scope.to) return [];
  if (element.kind === 'figure') return [scope.figureLengths.get(index) ?? 0].filter((length) => length > 0);
  if (element.kind === 'past') return token.pastOf === null ? [] : [1];
  const lengths = element.lists.flatMap((list) => token.lists.get(list) ?? []);
  if (element.words.has(token.text)) lengths.push(1);
  return lengths.filter((length) => index + length <= scope.to);
}

function matchFrom(pattern: Pattern, place: number, index: number, scope: MatchScope): number | null {
  const element = pattern[place];
  if (!element) return index;
  const goOn = (next: number): number | null => matchFrom(pattern, place + 1, next, scope);
  if (element.kind === 'start') return index === scope.from ? goOn(index) : null;
  if (element.kind === 'end') return index === scope.to ? goOn(index) : null;
  if (element.kind === 'not') return lengthsAt(element, index, scope).length === 0 ? goOn(index) : null;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most && index + skip <= scope.to; skip += 1) {
      const end = goOn(index + skip);
      if (end !== null) return end;
    }
    return null;
  }
  for (const length of lengthsAt(element, index, scope)) {
    const end = goOn(index + length);
    if (end !== null) return end;
  }
  return element.optional ? goOn(index) : null;
}

/** The words and the lists that a stretch of text holds. */
export interface Present {
  words: ReadonlySet<string>;
  lists: ReadonlySet<string>;
}

/** Gathers the words and lists between two tokens for `MatchScope.present`. */
export function presentIn(tokens: readonly TaggedToken[], from: number, to: number): Present {
  const words = new Set<string>();
  const lists = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    words.add(token.text);
    for (const list of token.lists.keys()) lists.add(list);
  }
  return { words, lists };
}

function isPresent(element: Element, present: Present): boolean {
  for (const list of element.lists) if (present.lists.has(list)) return true;
  for (const word of element.words) if (present.words.has(word)) return true;
  return false;
}

function canMatch(pattern: Pattern, present: Present): boolean {
  for (const element of pattern)
    if (element.kind === 'choices' && !element.optional && !isPresent(element, present)) return false;
  return true;
}

/** The first place in the scope where the pattern matches, as token indexes, or null. */
export function matchPattern(pattern: Pattern, scope: MatchScope): { from: number; to: number } | null {
  if (!canMatch(pattern, scope.present)) return null;
  for (let index = scope.from; index < scope.to; index += 1) {
    const to = matchFrom(pattern, 0, index, scope);
    if (to !== null) return { from: index, to };
  }
  return null;
}

const read = new WeakMap<readonly string[], readonly Pattern[]>();

function readAll(sources: readonly string[]): readonly Pattern[] {
  const known = read.get(sources);
  if (known) return known;
  const patterns = sources.map(readPattern);
  read.set(sources, patterns);
  return patterns;
}

/**
 * Remembers, for one text, which of some patterns its words allow at all. A rubric has several hundred patterns and
 * an answer allows few of them, so this is what keeps scoring quick.
 */
export class PatternFilter {
  private readonly allowed = new Map<readonly string[], readonly Pattern[]>();

  /** `present` are the words and lists of the whole text. */
  constructor(private readonly present: Present) {}

  allowedOf(sources: readonly string[]): readonly Pattern[] {
    const known = this.allowed.get(sources);
    if (known) return known;
    const patterns = readAll(sources).filter((pattern) => canMatch(pattern, this.present));
    this.allowed.set(sources, patterns);
    return patterns;
  }
}

/** The first match of any of several written patterns, or null. */
export function matchAny(sources: readonly string[], scope: MatchScope): { from: number; to: number } | null {
  for (const pattern of scope.filter.allowedOf(sources)) {
    const found = matchPattern(pattern, scope);
    if (found) return found;
  }
  return null;
}
