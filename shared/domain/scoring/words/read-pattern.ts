/** One element of a pattern: what may stand there, and whether it may be missing. */
export interface Element {
  kind: 'choices' | 'gap' | 'figure' | 'past' | 'start' | 'end' | 'not';
  words: ReadonlySet<string>;
  lists: readonly string[];
  /** Most tokens that a gap may cover. */
  most: number;
  optional: boolean;
}

/** A pattern made ready: its elements in order. */
export type Pattern = readonly Element[];

const readElements = new Map<string, Element>();

/** Many patterns share an element; it is read once. */
function readElement(source: string): Element {
  const known = readElements.get(source);
  if (known) return known;
  const element = parseElement(source);
  readElements.set(source, element);
  return element;
}

function parseElement(source: string): Element {
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

/** True for an element that has to stand in the text itself. */
export function isWord({ kind, optional }: Element): boolean {
  return !optional && (kind === 'choices' || kind === 'past' || kind === 'figure');
}
