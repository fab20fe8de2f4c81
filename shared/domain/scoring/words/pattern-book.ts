import { isWord, readPattern, type Element, type Pattern } from './read-pattern';

/** Some patterns that belong together, under the number by which the book knows them. */
export interface PatternGroup {
  id: number;
  patterns: readonly Pattern[];
  /** Patterns without a word of their own; every text may hold them. */
  wordless: readonly number[];
}

/** A pattern of a group. */
interface Place {
  group: number;
  pattern: number;
}

// Words that stand in any text; a pattern is better looked up by another of its words.
const everywhere = new Set(
  'i we it the a to and of in that was is not had have my they he she so'.split(' '),
);
const commonness = 20;

/** How many texts a word of the element is likely to stand in: the rarer, the better to look the pattern up by. */
function costOf({ words, lists }: Element): number {
  const common = [...words].filter((word) => everywhere.has(word)).length;
  return words.size + lists.length * (commonness / 2) + common * commonness;
}

function keysOf(pattern: Pattern): string[] {
  const words = pattern.filter((element) => element.kind === 'choices' && isWord(element));
  const [best] = words.toSorted((a, b) => costOf(a) - costOf(b));
  return best ? [...best.words, ...best.lists.map((list) => `<${list}>`)] : [];
}

/**
 * All patterns of a rubric that were asked for so far, each under the words of which one has to stand in a text before the
 * pattern can match: a text is looked up once, word by word, instead of pattern by pattern.
 */
export class PatternBook {
  readonly #groups = new Map<readonly string[], PatternGroup>();
  readonly #places = new Map<string, Place[]>();

  /** How many groups there are. */
  get size(): number {
    return this.#groups.size;
  }

  /** The patterns of a list; they are read and entered once. */
  groupOf(sources: readonly string[]): PatternGroup {
    const known = this.#groups.get(sources);
    if (known) return known;
    const patterns = sources.map(readPattern);
    const wordless: number[] = [];
    const id = this.#groups.size;
    for (const [pattern, elements] of patterns.entries()) {
      const keys = keysOf(elements);
      if (keys.length === 0) wordless.push(pattern);
      for (const key of keys) this.#enter(key, { group: id, pattern });
    }
    const group = { id, patterns, wordless };
    this.#groups.set(sources, group);
    return group;
  }

  /** The patterns of each group, by its number, that a text with these words and lists may hold; ascending. */
  patternsFor(words: Iterable<string>, lists: Iterable<string>): Map<number, Set<number>> {
    const found = new Map<number, Set<number>>();
    const add = (key: string): void => {
      for (const { group, pattern } of this.#places.get(key) ?? []) {
        const known = found.get(group);
        if (known) known.add(pattern);
        else found.set(group, new Set([pattern]));
      }
    };
    for (const word of words) add(word);
    for (const list of lists) add(`<${list}>`);
    return found;
  }

  #enter(key: string, place: Place): void {
    const known = this.#places.get(key);
    if (known) known.push(place);
    else this.#places.set(key, [place]);
  }
}
