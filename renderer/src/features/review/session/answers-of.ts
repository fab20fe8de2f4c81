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

/** The questions of a session in the order of the plan, each with its takes. A take being recorded is left out. */
export function answersOf(session: Session): Answer[] {
  return session.plan.questions.map((question, questionIndex) => {
    const attempts = session.takes
      .filter((take) => take.questionIndex === questionIndex && take.state !== 'recording')
      .toSorted((a, b) => a.attempt - b.attempt);
    return { questionIndex, question, attempts, latest: attempts.at(-1) ?? null };
  });
}

/** The answers that can be rated: the newest take of each question that has one. */
export function answeredOf(session: Session): (Answer & { latest: Take })[] {
  return answersOf(session).flatMap((answer) =>
    answer.latest === null ? [] : [{ ...answer, latest: answer.latest }],
  );
}

/** Whether the interview can still go on. A question that is being tried again does not make it unfinished. */
export function isUnfinished(session: Session): boolean {
  return session.interview.at.phase !== 'finished';
}
