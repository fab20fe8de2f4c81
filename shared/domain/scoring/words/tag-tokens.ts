import type { Token } from '@shared/domain/scoring/text/normalise-text';
import { possibleStems } from './inflect-word';
import type { CompiledRubric, PhraseNode, WordFacts } from './compile-rubric';

/** A token with the lists that have an entry starting at it (and how many tokens that entry covers). */
export interface TaggedToken extends Token {
  lists: ReadonlyMap<string, readonly number[]>;
  known: boolean;
  /** Base form if the token is the past form of a verb, else null. */
  pastOf: string | null;
}

function listsAt(tokens: readonly Token[], index: number, root: PhraseNode): Map<string, number[]> {
  const found = new Map<string, number[]>();
  let node: PhraseNode | undefined = root;
  for (let length = 1; node; length += 1) {
    const token = tokens[index + length - 1];
    // A phrase does not run over the end of a sentence.
    if (!token || (length > 1 && token.breakBefore === 'stop')) break;
    node = node.next.get(token.text);
    for (const list of node?.lists ?? []) found.set(list, [length, ...(found.get(list) ?? [])]);
  }
  return found;
}

const pastEnding = /^\p{L}{2,}ed$/u;

function pastOf(word: string, known: boolean, rubric: CompiledRubric): string | null {
  const listed = rubric.baseOfPast.get(word);
  if (listed !== undefined) return listed;
  if (!known || !pastEnding.test(word) || word.endsWith('eed')) return null;
  return possibleStems(word).find((stem) => rubric.knownWords.has(stem)) ?? word;
}

/** True for words of the language, inflected ones included, and for words that the rubric itself uses. */
function isKnownWord(word: string, { knownWords }: CompiledRubric): boolean {
  return knownWords.has(word) || possibleStems(word).some((stem) => knownWords.has(stem));
}

function lookUp(word: string, rubric: CompiledRubric): WordFacts {
  const seen = rubric.seenWords.get(word);
  if (seen) return seen;
  const known = isKnownWord(word, rubric);
  const facts = { known, pastOf: pastOf(word, known, rubric) };
  rubric.seenWords.set(word, facts);
  return facts;
}

/** Looks every token up once, so that matching a pattern is a comparison of names. */
export function tagTokens(tokens: readonly Token[], rubric: CompiledRubric): TaggedToken[] {
  return tokens.map((token, index) => {
    const { known, pastOf: base } = lookUp(token.text, rubric);
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      breakBefore: token.breakBefore,
      digits: token.digits,
      lists: listsAt(tokens, index, rubric.phrases),
      known: known || token.digits !== null,
      pastOf: base,
    };
  });
}

/** True if the token is a one-word entry of the list. */
export function isIn(token: TaggedToken | undefined, list: string): boolean {
  return token?.lists.get(list)?.includes(1) ?? false;
}
