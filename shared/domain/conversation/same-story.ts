import { cardinalWords } from '@shared/domain/transcript/number-words';
import { thingsIn } from '@shared/domain/follow-ups/name-thing';
import { rarityOf } from './common-story-words';
import { plainWords } from './plain-words';
import { wordStem } from './word-stem';

/** A story told before, by its id. */
export interface EarlierStory {
  id: string;
  text: string;
}

/** Which earlier story an answer tells again. `about` can be said back to the candidate. */
export interface SameStory {
  id: string;
  about: string;
  /** 0 for nothing in common, 1 for the same words. */
  likeness: number;
}

// Two different stories of one job stay well below this, one event in other words is above it. Measured on pairs of spoken
// answers: different ones reach 0.3 at most, retellings begin at 0.4.
const sameFrom = 0.35;

// Below this an earlier story is surely another one, so that its words say what is usual in this person's stories.
const otherBelow = 0.25;

// So many telling words have to be shared. Fewer may be the company and its product.
const fewestShared = 6;

// Nothing more can be said of a story that holds no noun phrase that is safe to name.
const unnamed = 'that story';

/** The telling words of a story with what each weighs. Figures count as they are spoken, however they are written. */
function tellingWords(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string): void => {
    const stem = wordStem(word);
    const weight = rarityOf(stem);
    if (weight > 0) weights.set(stem, weight);
  };
  // Most words stand there more than once, and finding a stem is the slow part.
  for (const word of new Set(plainWords(text))) {
    const isFigure = /^\d{1,9}$/.test(word);
    if (isFigure) cardinalWords(Number(word)).forEach(add);
    else add(word);
  }
  return weights;
}

type Story = ReadonlyMap<string, number>;

/** In how many stories each word stands: the product and the company are in most stories of one job. */
function countWords(stories: readonly Story[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories) for (const word of story.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The cosine of two stories over their telling words, each weighed by how few of the other stories hold it. */
function compare(one: Story, other: Story, counts: ReadonlyMap<string, number>): number {
  const square = (word: string, weight: number): number => (weight * weight) / (1 + (counts.get(word) ?? 0));
  const sizeOf = (story: Story): number => {
    let size = 0;
    for (const [word, weight] of story) size += square(word, weight);
    return size;
  };
  let common = 0;
  let shared = 0;
  for (const [word, weight] of one) {
    if (!other.has(word)) continue;
    shared += 1;
    common += square(word, weight);
  }
  if (shared < fewestShared) return 0;
  return common / Math.max(1e-9, Math.sqrt(sizeOf(one) * sizeOf(other)));
}

/** A thing that both tellings are about, in the words of either; rare words count most. */
function nameOf(tellings: readonly [string, string], counts: ReadonlyMap<string, number>): string {
  const answer = tellingWords(tellings[0]);
  const earlier = tellingWords(tellings[1]);
  const say = (word: string): number => {
    const stem = wordStem(word);
    return answer.has(stem) && earlier.has(stem)
      ? (3 * (answer.get(stem) ?? 0)) / (1 + (counts.get(stem) ?? 0))
      : 0;
  };
  const things = tellings.flatMap(thingsIn).map(({ phrase, weight }) => ({
    phrase,
    weight: weight + plainWords(phrase).reduce((sum, word) => sum + say(word), 0),
  }));
  return things.toSorted((a, b) => b.weight - a.weight)[0]?.phrase ?? unnamed;
}

/**
 * Recognises an event that was told before, by its names, figures and rare words, however it is told. Null where every
 * earlier story is another one.
 */
export function sameStory(answer: string, earlier: readonly EarlierStory[]): SameStory | null {
  const words = tellingWords(answer);
  const stories = earlier.map(({ id, text }) => {
    const story = tellingWords(text);
    return { id, text, story, rough: compare(words, story, new Map()) };
  });
  const counts = countWords(stories.filter(({ rough }) => rough < otherBelow).map(({ story }) => story));
  const alike = stories
    .filter(({ rough }) => rough >= otherBelow)
    .map((each) => ({ ...each, likeness: compare(words, each.story, counts) }))
    .filter(({ likeness }) => likeness >= sameFrom)
    .toSorted((a, b) => b.likeness - a.likeness)[0];
  if (!alike) return null;
  const { id, text, likeness } = alike;
  return { id, about: nameOf([answer, text], counts), likeness };
}
