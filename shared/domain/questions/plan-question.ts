import type { PlannedQuestion } from '@shared/model/interview';
import type { Question } from '@shared/model/pack';

/** A question of the pack as one run asks it. */
export function planQuestion(
  question: Question,
  place: { sectionId: string; reserve: boolean; lead: string },
): PlannedQuestion {
  const { id, kind, title, text, qualityIds, targetSec, hints } = question;
  return { questionId: id, kind, title, text, qualityIds, targetSec, hints, ...place, followUp: null };
}
