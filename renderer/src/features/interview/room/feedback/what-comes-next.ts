import type { NextStep } from '@shared/model/interview';
import type { Session } from '@shared/model/session';

/** The words for going on, so that a follow-up does not come as a surprise. */
export function whatComesNext(session: Session, { nextIndex }: NextStep): string {
  if (nextIndex === null) return 'To the end of the interview';
  return session.plan.questions[nextIndex]?.followUp ? 'On to a follow-up' : 'Next question';
}
