import { isPale, isTechnical, isThing, mayDescribe, spelled } from './words-of-work';

/** A noun phrase that can be said back to the candidate: "the checkout queue", "your mail job". */
export interface NamedThing {
  phrase: string;
  head: string;
  /** How much it says: a phrase with words in front of its noun says more. */
  weight: number;
}

// "My" becomes "your"; what was new to the listener a moment ago is known now. Phrases behind "this" and "her" are
// left alone, since both words have other uses.
const determiners = new Map([
  ['the', 'the'],
  ['a', 'the'],
  ['an', 'the'],
  ['my', 'your'],
  ['our', 'your'],
]);

// Words that say little more than the noun itself.
const plainAdjectives = new Set([
  'old',
  'new',
  'first',
  'second',
  'whole',
  'entire',
  'big',
  'small',
  'existing',
]);

const fillers = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'hm']);

// What follows a noun phrase that is complete. Any other word might belong to it, so that the phrase would be cut off.
const followers = new Set(
  `a about after again ago all already also always an and any anymore anyway are around as at back because been before
  being between both but by came can could did do does down during each even every failed fell first for from gave get
  gets got grew had has have he her here him his how i if in instead into is it its itself just kept later like made might
  more most must my never no not now of off on once only onto or our out over per properly quickly ran right said sat saw
  sent she should since so something sometimes soon still stood stopped straight than that the their them then there they
  this those though through times to together too took twice under until up us used very was we went were what when where
  whether which while who whose why will with within without would yet you`.split(/\s+/),
);

interface Spoken {
  word: string;
  /** True where something other than a space stands in front. */
  apart: boolean;
}

function spokenWords(text: string): Spoken[] {
  const spoken: Spoken[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
    const apart = /[^\s]/.test(text.slice(last, match.index));
    last = match.index + match[0].length;
    const word = match[0].toLowerCase();
    if (!fillers.has(word)) spoken.push({ word, apart });
  }
  return spoken;
}

/** The longest run of words behind a determiner that ends in a thing; null where it is not safe to say it back. */
function readPhrase(words: readonly Spoken[], from: number): NamedThing | null {
  const determiner = determiners.get(words[from]?.word ?? '');
  if (determiner === undefined) return null;
  let to = from + 1;
  while (to < words.length && words[to]?.apart === false) {
    const word = words[to]?.word ?? '';
    if (!mayDescribe(word) && !isThing(word)) break;
    to += 1;
  }
  const noun = words.slice(from + 1, to).map(({ word }) => word);
  const head = noun.at(-1) ?? '';
  const next = words[to];
  const complete =
    next === undefined || next.apart || followers.has(next.word) || /[a-z]{3}ed$/.test(next.word);
  if (!complete || !isThing(head) || noun.length > 3) return null;
  const inFront = noun.slice(0, -1);
  if (!inFront.every(mayDescribe)) return null;
  const telling = inFront.filter((word) => !plainAdjectives.has(word));
  if (isPale(head) && telling.length === 0) return null;
  const weight =
    telling.length * 2 + (inFront.length - telling.length) / 2 + (noun.some(isTechnical) ? 1 : 0);
  return { phrase: [determiner, ...noun.map(spelled)].join(' '), head, weight };
}

/** All things of a text that can be said back, in the order in which they were said. */
export function thingsIn(text: string): NamedThing[] {
  const words = spokenWords(text);
  return words.flatMap((_word, index) => readPhrase(words, index) ?? []);
}

/** A stretch of an answer, and whether it is one that what is asked next is about. */
export interface Quoted {
  quote: string;
  close: boolean;
}

// What the next question is about is named rather than the topic of the whole answer, if it says about as much.
const closeBonus = 1.5;

/**
 * The thing of some quotes that says most. One that comes up again and again in the whole answer is what it is about.
 * Null where nothing is safe.
 */
export function nameThing(quotes: readonly Quoted[], answer: string): string | null {
  const said = new Map<string, number>();
  for (const { word } of spokenWords(answer)) said.set(word, (said.get(word) ?? 0) + 1);
  let best: NamedThing | null = null;
  for (const { quote, close } of quotes) {
    for (const thing of thingsIn(quote)) {
      const weight = thing.weight + Math.min(3, said.get(thing.head) ?? 0) + (close ? closeBonus : 0);
      if (best === null || weight > best.weight) best = { ...thing, weight };
    }
  }
  return best?.phrase ?? null;
}
