import type { PlannedQuestion } from '@shared/model/interview';
import type { Session, Take } from '@shared/model/session';

/** A question that was answered, with the take that counts. */
export interface GivenAnswer {
  questionIndex: number;
  question: PlannedQuestion;
  take: Take;
}

/** The answers of a session in the order of the interview; of several takes of a question the newest counts. */
export function answersGiven(session: Pick<Session, 'plan' | 'takes'>): GivenAnswer[] {
  return session.plan.questions.flatMap((question, questionIndex) => {
    const take = session.takes
      .filter((one) => one.questionIndex === questionIndex && one.state !== 'recording')
      .toSorted((a, b) => a.attempt - b.attempt)
      .at(-1);
    return take ? [{ questionIndex, question, take }] : [];
  });
}
