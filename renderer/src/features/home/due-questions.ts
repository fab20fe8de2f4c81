import type { Pack } from '@shared/model/pack';
import type { ProgressView, WeakQuestion } from '@shared/model/progress';

/** The weak questions that come back today and that the pack still asks, the first to take first. */
export function dueQuestions(
  { packId, weakQuestions }: Pick<ProgressView, 'packId' | 'weakQuestions'>,
  pack: Pick<Pack, 'id' | 'questions'>,
): WeakQuestion[] {
  // After a switch of the pack the answer for the one before is still on show for a moment.
  if (packId !== pack.id) return [];
  const asked = new Set(pack.questions.map(({ id }) => id));
  return weakQuestions.filter(({ questionId, due }) => due && asked.has(questionId));
}
