import type { QuestionKind } from '@shared/model/pack';

const storyKinds: ReadonlySet<QuestionKind> = new Set(['behavioural', 'deep_dive']);

/** Whether a kind of question is best answered with one story. */
export function isStoryKind(kind: QuestionKind): boolean {
  return storyKinds.has(kind);
}
