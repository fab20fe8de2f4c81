import { rootOf } from '@shared/domain/threads/thread-of';
import type { Session } from '@shared/model/session';

/** Which question this is, in words: "Question 2 of 5", "Question 2 of 5, follow-up". */
export function whereInPlan(session: Session, questionIndex: number): string {
  const { plan } = session;
  const rootIndex = rootOf(session, questionIndex);
  const asked = new Set(session.takes.map((take) => rootOf(session, take.questionIndex)));
  const counted = plan.questions.flatMap(({ followUp, reserve }, index) =>
    followUp === null && (!reserve || index === rootIndex || asked.has(index)) ? [index] : [],
  );
  const followUp = questionIndex === rootIndex ? '' : ', follow-up';
  return `Question ${counted.indexOf(rootIndex) + 1} of ${counted.length}${followUp}`;
}
