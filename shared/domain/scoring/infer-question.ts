import type { QuestionKind } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import { compileRubric } from './words/compile-rubric';
import { matchAny } from './words/match-pattern';
import { questionScope } from './words/question-scope';

/** Guesses the kind of an unknown question and the qualities that it asks for, from its words alone. */
export function inferQuestion(text: string, rubric: Rubric): { kind: QuestionKind; qualityIds: string[] } {
  const scope = questionScope(text, compileRubric(rubric));
  const fitting = rubric.questionRules.filter((rule) => matchAny(rule.patterns, scope) !== null);
  const qualityIds = fitting.flatMap(({ qualityId }) => (qualityId === undefined ? [] : [qualityId]));
  return {
    kind: fitting.find((rule) => rule.kind !== undefined)?.kind ?? 'behavioural',
    qualityIds: [...new Set(qualityIds)],
  };
}
