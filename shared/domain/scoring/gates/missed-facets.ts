import { matchAny, type MatchScope } from '@shared/domain/scoring/words/match-pattern';
import { PatternIndex } from '@shared/domain/scoring/words/pattern-index';
import type { CompiledRubric } from '@shared/domain/scoring/words/compile-rubric';
import { tagTokens, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';

function wholeScope(tokens: readonly TaggedToken[]): MatchScope {
  const figureLengths = new Map<number, number>();
  const index = new PatternIndex(tokens, figureLengths);
  return { tokens, from: 0, to: tokens.length, index, figureLengths };
}

/**
 * The facets that the question asks for and the answer never touches: a question about a mistake wants something that
 * went wrong. A facet is wide on purpose, since words of the question are a poor measure of what answers it.
 */
export function missedFacets(
  question: string,
  answer: readonly TaggedToken[],
  rubric: CompiledRubric,
): string[] {
  const asked = wholeScope(tagTokens(rubric.tokenise(question), rubric));
  const told = wholeScope(answer);
  return rubric.rubric.facets
    .filter(({ asks }) => matchAny(asks, asked) !== null)
    .filter(({ shows }) => matchAny(shows, told) === null)
    .map(({ id }) => id);
}
