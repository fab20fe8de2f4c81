import type { QuestionKind } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import { compileRubric } from './words/compile-rubric';
import { matchAny } from './words/match-pattern';
import { PatternIndex } from './words/pattern-index';
import { tagTokens } from './words/tag-tokens';

/** Guesses the kind of an unknown question and the qualities that it asks for, from its words alone. */
export function inferQuestion(text: string, rubric: Rubric): { kind: QuestionKind; qualityIds: string[] } {
  const compiled = compileRubric(rubric);
  const tokens = tagTokens(compiled.tokenise(text), compiled);
  const figureLengths = new Map<number, number>();
  const scope = {
    tokens,
    from: 0,
    to: tokens.length,
    index: new PatternIndex(tokens, figureLengths),
    figureLengths,
  };
  const fitting = rubric.questionRules.filter((rule) => matchAny(rule.patterns, scope) !== null);
  const qualityIds = fitting.flatMap(({ qualityId }) => (qualityId === undefined ? [] : [qualityId]));
  return {
    kind: fitting.find((rule) => rule.kind !== undefined)?.kind ?? 'behavioural',
    qualityIds: [...new Set(qualityIds)],
  };
}
