import { threadsOf } from '@shared/domain/threads/thread-of';
import type { Session, Take } from '@shared/model/session';

/**
 * The answers that a candidate judges themselves: one for each question, which stands for its follow-ups too. What they
 * asked the interviewer is not an answer.
 */
export function ratableAnswers(session: Session): Take[] {
  return threadsOf(session).flatMap(({ rootIndex, answers }) => {
    const [opening] = answers;
    if (session.plan.questions[rootIndex]?.kind === 'your_questions') return [];
    const take = session.takes.find(({ id }) => id === opening?.takeId);
    return take ? [take] : [];
  });
}
