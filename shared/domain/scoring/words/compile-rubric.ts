import type { Normalisation, Rubric } from '@shared/model/rubric';
import { itemsOfLadders } from '@shared/domain/scoring/ladders/items-of-ladders';
import { dropDisfluencies } from '@shared/domain/scoring/text/drop-disfluencies';
import { normaliseText, plainSpelling, type Token } from '@shared/domain/scoring/text/normalise-text';
import { PatternBook } from './pattern-book';
import { inflectVerb, pluralOf } from './inflect-word';

/** A node of the phrase tree: which lists end here, and where each next word leads. */
export interface PhraseNode {
  lists: string[];
  next: Map<string, PhraseNode>;
}

/** What is known of a word by itself. */
export interface WordFacts {
  known: boolean;
  /** Base form if the word is the past form of a verb, else null. */
  pastOf: string | null;
}

/** A rubric made ready for matching. It holds nothing that the rubric does not say. */
export interface CompiledRubric {
  rubric: Rubric;
  phrases: PhraseNode;
  knownWords: ReadonlySet<string>;
  /** Past form to base form, for regular verbs of the lists and all irregular ones. */
  baseOfPast: ReadonlyMap<string, string>;
  /** Words that were looked up before. Looking one up takes many guesses at its stem. */
  seenWords: Map<string, WordFacts>;
  /** The patterns that were asked for so far, ready for looking up. */
  patterns: PatternBook;
  tokenise(text: string): Token[];
  /** By a list: those that no English sentence has behind it. */
  brokenPairs: ReadonlyMap<string, readonly string[]>;
  /** Ids of the items that are evidence for a story, those of the qualities among them. */
  storyItems: readonly string[];
}

function newNode(): PhraseNode {
  return { lists: [], next: new Map() };
}

function addPhrase(root: PhraseNode, words: readonly string[], list: string): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? newNode();
    if (!known) node.next.set(word, next);
    node = next;
  }
  if (!node.lists.includes(list)) node.lists.push(list);
}

function fillPhrases(rubric: Rubric, plainWords: (text: string) => string[]): PhraseNode {
  const root = newNode();
  const irregular = rubric.normalisation.irregularVerbs;
  for (const [name, list] of Object.entries(rubric.wordLists)) {
    const add = (entry: string, form = ''): void => addPhrase(root, plainWords(entry), name + form);
    for (const entry of list.entries) {
      if (list.forms === 'as-written') add(entry);
      if (list.forms === 'noun') {
        add(entry);
        add(pluralOf(entry));
      }
      if (list.forms === 'verb') {
        const forms = inflectVerb(entry, irregular);
        for (const [form, words] of [
          [':base', [forms.base]],
          [':past', forms.past],
          [':ing', [forms.ing]],
          [':s', [forms.s]],
        ] as const) {
          for (const word of words) {
            add(word);
            add(word, form);
          }
        }
      }
    }
  }
  return root;
}

function collectPastForms(rubric: Rubric): Map<string, string> {
  const bases = new Map<string, string>();
  const irregular = rubric.normalisation.irregularVerbs;
  for (const [base, pasts] of Object.entries(irregular)) for (const past of pasts) bases.set(past, base);
  for (const list of Object.values(rubric.wordLists)) {
    if (list.forms !== 'verb') continue;
    for (const entry of list.entries) {
      const [verb = entry] = entry.split(' ');
      for (const past of inflectVerb(verb, irregular).past) bases.set(past, verb);
    }
  }
  return bases;
}

/**
 * The plain words of a list's entry. Nearly all entries are plain already, and a rubric has ten thousand of them, so
 * only those with a contraction, a number or a word that has an alias take the long way.
 */
function plainEntry(entry: string, normalisation: Normalisation): string[] {
  const words = entry.split(' ');
  const { aliases, contractions } = normalisation;
  const changes = words.some(
    (word, place) =>
      aliases[word] !== undefined ||
      aliases[`${word} ${words[place + 1]}`] !== undefined ||
      word in contractions,
  );
  if (changes || !/^[a-z ]+$/.test(entry)) return normaliseText(entry, normalisation).map(({ text }) => text);
  return words.map(plainSpelling);
}

/** What the ladders of stories and qualities ask for; groups of items are left to their members. */
function storyItemsOf({ kinds, qualityLadders, ladders, items }: Rubric): string[] {
  const ids = new Set([
    ...Object.values(kinds).flatMap((kind) => (kind.wantsStory ? [kind.ladder] : [])),
    ...Object.values(qualityLadders),
  ]);
  const asked = itemsOfLadders(
    ladders.filter(({ id }) => ids.has(id)),
    items,
  );
  return items
    .filter(({ id, hidden, find }) => !hidden && find.by !== 'items' && asked.has(id))
    .map(({ id }) => id);
}

function compile(rubric: Rubric): CompiledRubric {
  const { normalisation } = rubric;
  const plainWords = (text: string): string[] => plainEntry(text, normalisation);
  const knownWords = new Set(rubric.knownWords.flatMap((line) => line.split(' ')));
  for (const list of Object.values(rubric.wordLists))
    for (const entry of list.entries)
      for (const word of entry.split(' ')) knownWords.add(plainSpelling(word));
  return {
    rubric,
    phrases: fillPhrases(rubric, plainWords),
    knownWords,
    baseOfPast: collectPastForms(rubric),
    seenWords: new Map(),
    tokenise: (text) => dropDisfluencies(normaliseText(text, normalisation), normalisation),
    patterns: new PatternBook(),
    brokenPairs: new Map(
      rubric.brokenPairs.map(([first]) => [
        first,
        rubric.brokenPairs.flatMap(([other, second]) => (other === first ? [second] : [])),
      ]),
    ),
    storyItems: storyItemsOf(rubric),
  };
}

const compiled = new WeakMap<Rubric, CompiledRubric>();

/** Makes a rubric ready for matching; the work is done once for each rubric object. */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const known = compiled.get(rubric);
  if (known) return known;
  const fresh = compile(rubric);
  compiled.set(rubric, fresh);
  return fresh;
}
