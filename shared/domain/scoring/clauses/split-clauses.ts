import { isIn, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';
import type { VerbGroup } from './read-verbs';

/** A stretch of tokens around one finite verb: `from` up to but not including `to`. */
export interface Clause {
  from: number;
  to: number;
  verbs: VerbGroup[];
}

/** Silence that may mark the end of a clause, in seconds (scoring practice: 0.35 s and more). */
const pauseSec = 0.35;

// Fewer breaks than this for each 100 words means that the recogniser gave no punctuation.
const punctuatedFrom = 4;

// How far in front of its verb the subject of a clause may begin, in tokens.
const longestSubject = 7;

function isPunctuated(tokens: readonly TaggedToken[]): boolean {
  const breaks = tokens.filter((token) => token.breakBefore !== 'none').length;
  return (breaks * 100) / Math.max(1, tokens.length) >= punctuatedFrom;
}

interface Text {
  tokens: readonly TaggedToken[];
  /** Silence before each token in seconds, null where unknown. */
  pauses: readonly (number | null)[];
  punctuated: boolean;
}

/** Walks back over "and then", "so because" to the word that opens the clause. */
function overConnectives(text: Text, index: number): number {
  let start = index;
  while (
    start > 0 &&
    text.tokens[start]?.breakBefore !== 'stop' &&
    isIn(text.tokens[start - 1], 'connective')
  )
    start -= 1;
  return start;
}

/** Where the clause of a verb with a spoken or left-out subject begins; null if it belongs to the one before. */
function openingOf(text: Text, group: VerbGroup): number | null {
  const { tokens, pauses, punctuated } = text;
  const start = overConnectives(text, group.from);
  const token = tokens[start];
  const pronoun = isIn(tokens[group.from], 'pronoun-i') || isIn(tokens[group.from], 'pronoun-we');
  if (start < group.from || token?.breakBefore !== 'none' || (pauses[start] ?? 0) >= pauseSec) return start;
  if (!isIn(tokens[start - 1], 'binder') && !punctuated && (pronoun || opensBySpokenSubject(text, group)))
    return start;
  if (isIn(tokens[start - 1], 'binder') || group.subject === 'other') return openingByConnective(text, group);
  return null;
}

/** In speech without stops "… it was late she called me": a subject behind something that needs none is a new clause. */
function opensBySpokenSubject({ tokens }: Text, group: VerbGroup): boolean {
  const before = tokens[group.from - 1];
  if (!isIn(tokens[group.from], 'opening-pronoun') || before === undefined) return false;
  return (
    before.pastOf === null &&
    !['preposition', 'be', 'mind-verb', 'verb-base', 'relative'].some((list) => isIn(before, list))
  );
}

/** For "…because the night job had…": looks back from the verb for the connective or comma that opens the clause. */
function openingByConnective(text: Text, group: VerbGroup): number | null {
  const { tokens, pauses } = text;
  for (let index = group.from; index > group.from - longestSubject && index > 0; index -= 1) {
    const token = tokens[index];
    if (isIn(token, 'connective') && !isIn(token, 'binder')) return overConnectives(text, index);
    if (token?.breakBefore !== 'none' || (pauses[index] ?? 0) >= pauseSec)
      return overConnectives(text, index);
  }
  return null;
}

/**
 * Cuts an answer into clauses: at the ends of sentences, and before a connective, comma or pause where there is a
 * finite verb on both sides. Nothing depends on punctuation alone, since recognisers drop it.
 */
export function splitClauses(
  tokens: readonly TaggedToken[],
  verbs: readonly VerbGroup[],
  pauses: readonly (number | null)[],
): Clause[] {
  const text: Text = { tokens, pauses, punctuated: isPunctuated(tokens) };
  const borders = new Set<number>([0]);
  for (const [index, token] of tokens.entries()) if (token.breakBefore === 'stop') borders.add(index);
  let verbBefore = -1;
  for (const group of verbs) {
    const opening = openingOf(text, group);
    const stopBetween = tokens
      .slice(verbBefore + 1, group.at + 1)
      .some(({ breakBefore }) => breakBefore === 'stop');
    if (opening !== null && opening > verbBefore && verbBefore >= 0 && !stopBetween) borders.add(opening);
    verbBefore = group.at;
  }
  const starts = [...borders].toSorted((a, b) => a - b);
  return starts
    .map((from, place) => ({ from, to: starts[place + 1] ?? tokens.length }))
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ from, to, verbs: verbs.filter((group) => group.at >= from && group.at < to) }));
}
