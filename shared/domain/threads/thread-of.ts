import type { Session } from '@shared/model/session';

/** The takes of a question and of its follow-ups, in the order in which they were asked. */
export interface Thread {
  rootIndex: number;
  answers: { questionIndex: number; takeId: string }[];
}

type Asked = Pick<Session, 'plan' | 'interview'>;

/** The number of the question that a planned question belongs to: its own, unless it is a follow-up. */
export function rootOf({ plan }: Pick<Session, 'plan'>, questionIndex: number): number {
  return plan.questions[questionIndex]?.followUp?.rootIndex ?? questionIndex;
}

/** A question with its follow-ups; of a question that was answered more than once, the last answer counts. */
export function threadOf({ plan, interview }: Asked, rootIndex: number): Thread {
  const answers = plan.questions.flatMap((_, questionIndex) => {
    if (rootOf({ plan }, questionIndex) !== rootIndex) return [];
    const last = interview.answers.findLast((answer) => answer.questionIndex === questionIndex);
    return last ? [last] : [];
  });
  return { rootIndex, answers };
}

/** The thread that a take stands in, as it was when the take was given: nothing that came after it. */
export function threadUpTo(session: Asked, take: { id: string; questionIndex: number }): Thread {
  const rootIndex = rootOf(session, take.questionIndex);
  const before = threadOf(session, rootIndex).answers.filter(
    ({ questionIndex }) => questionIndex < take.questionIndex,
  );
  return { rootIndex, answers: [...before, { questionIndex: take.questionIndex, takeId: take.id }] };
}

/** Every thread of a session that has an answer. */
export function threadsOf(session: Asked): Thread[] {
  return session.plan.questions.flatMap(({ followUp }, index) => {
    if (followUp !== null) return [];
    const thread = threadOf(session, index);
    return thread.answers.length > 0 ? [thread] : [];
  });
}
