import { isIn, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';
import type { Clause } from './split-clauses';

// Two clauses are the same point made twice when they share this part of their content words.
const sameFrom = 0.75;
const fewestWords = 3;

// Words in a row that a clause has to share with the question before they count as its echo.
const echoRun = 3;
const echoFrom = 0.6;

function contentOf(clause: Clause, tokens: readonly TaggedToken[]): Set<string> {
  const words = tokens.slice(clause.from, clause.to).filter((token) => !isIn(token, 'function-word'));
  return new Set(words.map(({ text }) => text));
}

/** True for each clause that says again what an earlier clause has said. */
export function markRepeats(clauses: readonly Clause[], tokens: readonly TaggedToken[]): boolean[] {
  const contents = clauses.map((clause) => contentOf(clause, tokens));
  return contents.map((content, place) => {
    if (content.size < fewestWords) return false;
    return contents.slice(0, place).some((earlier) => {
      if (earlier.size < fewestWords) return false;
      const shared = [...content].filter((word) => earlier.has(word)).length;
      return shared / (content.size + earlier.size - shared) >= sameFrom;
    });
  });
}

// The candidate turns "you" into "I" when they repeat the question.
const turned: Record<string, string> = { you: 'i', your: 'my', yourself: 'myself', we: 'i', our: 'my' };
const turn = (text: string): string => turned[text] ?? text;

function echoedTokens(tokens: readonly TaggedToken[], question: readonly { text: string }[]): boolean[] {
  const asked = question.map(({ text }) => turn(text));
  const said = tokens.map(({ text }) => turn(text));
  const echoed = tokens.map(() => false);
  for (let index = 0; index < said.length; index += 1) {
    for (let start = 0; start < asked.length; start += 1) {
      let length = 0;
      while (said[index + length] !== undefined && said[index + length] === asked[start + length])
        length += 1;
      if (length >= echoRun) echoed.fill(true, index, index + length);
    }
  }
  return echoed;
}

/** True for each clause that is made mostly of runs of words from the question. */
export function markEcho(
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
  question: readonly { text: string }[],
): boolean[] {
  const echoed = echoedTokens(tokens, question);
  return clauses.map(({ from, to }) => {
    const count = echoed.slice(from, to).filter(Boolean).length;
    return count >= echoRun && count / (to - from) >= echoFrom;
  });
}
