import type { PatternBook, PatternGroup } from './pattern-book';
import { isWord, type Element, type Pattern } from './read-pattern';
import type { TaggedToken } from './tag-tokens';

/** A pattern that a text may hold, with the places of its rarest word there: it matches nowhere without one of them. */
export interface Candidate {
  pattern: Pattern;
  /** Token indexes, ascending; null where the pattern has no word of its own. */
  anchors: readonly number[] | null;
  /** True where the anchor is what the pattern begins with. */
  leads: boolean;
}

function put(places: Map<string, number[]>, key: string, index: number): void {
  const known = places.get(key);
  if (known) known.push(index);
  else places.set(key, [index]);
}

/**
 * Where the words and lists of one text stand. A rubric has some thousand patterns and a text allows few of them, at few
 * places; looking there alone is what keeps scoring quick.
 */
export class PatternIndex {
  readonly #words = new Map<string, number[]>();
  readonly #lists = new Map<string, number[]>();
  readonly #pasts: number[] = [];
  readonly #figures: readonly number[];
  readonly #counts = new Map<Element, number>();
  readonly #places = new Map<Element, readonly number[]>();
  readonly #candidates = new Map<readonly string[], readonly Candidate[]>();

  readonly #book: PatternBook;
  /** What the book had when this text was looked up; later groups are gone through pattern by pattern. */
  readonly #looked: number;
  readonly #allowed: ReadonlyMap<number, ReadonlySet<number>>;

  /** `figureLengths` has the length in tokens of the figure that starts at a token. */
  constructor(tokens: readonly TaggedToken[], figureLengths: ReadonlyMap<number, number>, book: PatternBook) {
    for (const [index, token] of tokens.entries()) {
      put(this.#words, token.text, index);
      for (const list of token.lists.keys()) put(this.#lists, list, index);
      if (token.pastOf !== null) this.#pasts.push(index);
    }
    this.#figures = [...figureLengths.keys()].toSorted((a, b) => a - b);
    this.#book = book;
    this.#looked = book.size;
    this.#allowed = book.patternsFor(this.#words.keys(), this.#lists.keys());
  }

  /** The patterns of a list that this text may hold. */
  candidates(sources: readonly string[]): readonly Candidate[] {
    const known = this.#candidates.get(sources);
    if (known) return known;
    const found: Candidate[] = [];
    for (const pattern of this.#patternsOf(this.#book.groupOf(sources))) {
      const candidate = this.#candidateOf(pattern);
      if (candidate) found.push(candidate);
    }
    this.#candidates.set(sources, found);
    return found;
  }

  /** The patterns of a group that are worth a look, in the order in which they are written. */
  #patternsOf({ id, patterns, wordless }: PatternGroup): readonly Pattern[] {
    if (id >= this.#looked) return patterns;
    const allowed = this.#allowed.get(id);
    if (allowed === undefined && wordless.length === 0) return [];
    const places = [...(allowed ?? []), ...wordless].toSorted((a, b) => a - b);
    return places.flatMap((place) => {
      const pattern = patterns[place];
      return pattern ? [pattern] : [];
    });
  }

  #candidateOf(pattern: Pattern): Candidate | null {
    let rarest = -1;
    let fewest = Infinity;
    // From behind: patterns often begin with "I", which rules out nothing.
    for (let place = pattern.length - 1; place >= 0; place -= 1) {
      const element = pattern[place];
      if (!element || !isWord(element)) continue;
      const count = this.#countOf(element);
      if (count === 0) return null;
      if (count >= fewest) continue;
      fewest = count;
      rarest = place;
    }
    const element = pattern[rarest];
    return { pattern, anchors: element ? this.#placesOf(element) : null, leads: rarest === 0 };
  }

  /** How often an element can stand in the text; what two of its words share counts twice. */
  #countOf(element: Element): number {
    const known = this.#counts.get(element);
    if (known !== undefined) return known;
    let count = 0;
    if (element.kind === 'past') count = this.#pasts.length;
    else if (element.kind === 'figure') count = this.#figures.length;
    for (const word of element.words) count += this.#words.get(word)?.length ?? 0;
    for (const list of element.lists) count += this.#lists.get(list)?.length ?? 0;
    this.#counts.set(element, count);
    return count;
  }

  #placesOf(element: Element): readonly number[] {
    if (element.kind === 'past') return this.#pasts;
    if (element.kind === 'figure') return this.#figures;
    const known = this.#places.get(element);
    if (known) return known;
    const all: number[] = [];
    for (const word of element.words) all.push(...(this.#words.get(word) ?? []));
    for (const list of element.lists) all.push(...(this.#lists.get(list) ?? []));
    const places = [...new Set(all)].toSorted((a, b) => a - b);
    this.#places.set(element, places);
    return places;
  }
}
