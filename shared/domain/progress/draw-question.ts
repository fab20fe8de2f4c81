import type { Question, QuestionKind } from '@shared/model/pack';

/** What belongs to a whole round is no surprise worth having: the practical points, the pay, one's own questions. */
const left: readonly QuestionKind[] = ['logistics', 'your_questions', 'negotiation'];

/** One of the questions that were asked least; null where there is none to draw from. `chance` lies from 0 to below 1. */
export function drawQuestion(
  questions: readonly Question[],
  asked: ReadonlyMap<string, number>,
  chance: number,
): Question | null {
  const open = questions.filter(({ kind }) => !left.includes(kind));
  const candidates = open.length > 0 ? open : questions;
  const fewest = Math.min(...candidates.map(({ id }) => asked.get(id) ?? 0));
  const freshest = candidates.filter(({ id }) => (asked.get(id) ?? 0) === fewest);
  return freshest[Math.floor(chance * freshest.length)] ?? null;
}
