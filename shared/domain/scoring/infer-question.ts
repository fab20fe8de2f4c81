import type { QuestionKind } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import { compileRubric } from './words/compile-rubric';
import { matchAny } from './words/match-pattern';
import { questionScope } from './words/question-scope';

/**
 * Guesses the kind of an unknown question and the qualities that it asks for, from its words alone: the first rule that
 * fits names the kind, every rule that fits names its quality.
 */
export function inferQuestion(text: string, rubric: Rubric): { kind: QuestionKind; qualityIds: string[] } {
  const scope = questionScope(text, compileRubric(rubric));
  let kind: QuestionKind | undefined;
  const qualityIds = new Set<string>();
  for (const rule of rubric.questionRules) {
    const isNew =
      (rule.kind !== undefined && kind === undefined) ||
      (rule.qualityId !== undefined && !qualityIds.has(rule.qualityId));
    if (!isNew || matchAny(rule.patterns, scope) === null) continue;
    kind ??= rule.kind;
    if (rule.qualityId !== undefined) qualityIds.add(rule.qualityId);
  }
  return { kind: kind ?? 'behavioural', qualityIds: [...qualityIds] };
}
