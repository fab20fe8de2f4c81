import { rootOf } from '@shared/domain/threads/thread-of';
import type { Session, Take } from '@shared/model/session';
import type { PlannedQuestion } from '@shared/model/interview';

/** One question of a session with everything that was recorded for it. */
export interface Answer {
  questionIndex: number;
  question: PlannedQuestion;
  /** All takes of the question, oldest first; empty when it was not answered. */
  attempts: Take[];
  /** The take that counts: the newest one. */
  latest: Take | null;
}

/**
 * The questions of a session in the order of the plan, each with its takes; follow-ups stand behind their question. A take
 * being recorded is left out, and so are questions of the reserve that were not needed.
 */
export function answersOf(session: Session): Answer[] {
  return session.plan.questions.flatMap((question, questionIndex) => {
    const attempts = session.takes
      .filter((take) => take.questionIndex === questionIndex && take.state !== 'recording')
      .toSorted((a, b) => a.attempt - b.attempt);
    if (attempts.length === 0 && (question.reserve || question.followUp !== null)) return [];
    return [{ questionIndex, question, attempts, latest: attempts.at(-1) ?? null }];
  });
}

/** The newest take of each question that has one. */
export function answeredOf(session: Session): (Answer & { latest: Take })[] {
  return answersOf(session).flatMap((answer) =>
    answer.latest === null ? [] : [{ ...answer, latest: answer.latest }],
  );
}

/** The answers that users judge themselves: a question stands for its follow-ups, and one's own questions are no answers. */
export function ratableOf(session: Session): (Answer & { latest: Take })[] {
  return answeredOf(session).filter(
    ({ question }) => question.followUp === null && question.kind !== 'your_questions',
  );
}

/** The score of a question with all that was added in its follow-ups; null while there is none. */
export function threadScore(session: Session, answer: Answer): Take['score'] {
  const thread = session.takes.filter(
    (take) => take.score !== null && rootOf(session, take.questionIndex) === answer.questionIndex,
  );
  const isFollowUp = (take: Take): boolean => take.questionIndex !== answer.questionIndex;
  // A question that was tried again is judged by that try alone.
  if (answer.attempts.length > 1) return answer.latest?.score ?? null;
  return thread.findLast(isFollowUp)?.score ?? answer.latest?.score ?? null;
}

/** Whether the interview can still go on. A question that is being tried again does not make it unfinished. */
export function isUnfinished(session: Session): boolean {
  return session.interview.at.phase !== 'finished';
}
