import type { CompiledRubric } from './compile-rubric';
import type { MatchScope } from './match-pattern';
import { PatternIndex } from './pattern-index';
import { tagTokens } from './tag-tokens';

const last = new WeakMap<CompiledRubric, { text: string; scope: MatchScope }>();

/**
 * A question as patterns see it; its figures mean nothing. The last one is kept, because one question is guessed at and
 * then judged by, and answers to the same question come one after another.
 */
export function questionScope(text: string, rubric: CompiledRubric): MatchScope {
  const known = last.get(rubric);
  if (known?.text === text) return known.scope;
  const tokens = tagTokens(rubric.tokenise(text), rubric);
  const figureLengths = new Map<number, number>();
  const index = new PatternIndex(tokens, figureLengths, rubric.patterns);
  const scope = { tokens, from: 0, to: tokens.length, index, figureLengths };
  last.set(rubric, { text, scope });
  return scope;
}
