import type { Session, Take } from '@shared/model/session';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';
import { aSession, aTake } from '@tests/support/review-samples';

/** A take that answers question number `questionIndex`. */
export function answerTo(questionIndex: number, id: string, part: Partial<Take> = {}): Take {
  return aTake({ id, questionIndex, ...part });
}

/**
 * A finished session of three questions: the first with two follow-ups (numbers 1 and 2) and tried twice, the second
 * (number 3) without one, and the candidate's own question (number 4).
 */
export function threadedSession(part: Partial<Session> = {}): Session {
  const session = aSession(part);
  const plan = aPlan([
    aPlanned(),
    aFollowUp(0, 'own-part'),
    aFollowUp(0, 'measured-result'),
    aPlanned({ questionId: 'q1', title: 'A mistake' }),
    aPlanned({ questionId: 'q2', kind: 'your_questions', title: 'Your questions' }),
  ]);
  const takes = [
    answerTo(0, 'opening'),
    answerTo(0, 'opening-again', { attempt: 2 }),
    answerTo(1, 'first-follow-up'),
    answerTo(2, 'second-follow-up'),
    answerTo(3, 'mistake'),
    answerTo(4, 'asked'),
  ];
  const answers = takes.map(({ id, questionIndex }) => ({ questionIndex, takeId: id }));
  const interview = { ...session.interview, questionCount: plan.questions.length, answers };
  return { ...session, plan, takes, interview, ...part };
}
