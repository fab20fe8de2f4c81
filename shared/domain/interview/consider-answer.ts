import { decideNext } from '@shared/domain/interview/decide-next';
import type { Consideration } from '@shared/domain/interview/consideration';
import { followUpFor, noFollowUp } from '@shared/domain/interview/follow-up-for';
import { insertQuestion, withoutUnasked } from '@shared/domain/interview/insert-question';
import { lineOf } from '@shared/domain/conversation/line-of';
import type { InterviewEvent, InterviewPlan } from '@shared/model/interview';
import type { ConversationLine } from '@shared/model/pack-listening';

type Decided = Omit<Extract<InterviewEvent, { type: 'decided' }>, 'atMs'>;

/**
 * Decides what comes of an answer: the plan with the follow-up in it, if there is one, and the happening that leads on.
 * The same input gives the same words.
 */
export function considerAnswer(input: Consideration): { plan: InterviewPlan; decided: Decided } {
  const { session, questionIndex, elapsedMs, listening, random, ending } = input;
  const line = (name: ConversationLine): string | null =>
    listening && lineOf(listening, name, session.interviewer.manner, random);
  const plan = withoutUnasked(session.plan, questionIndex);
  const considered = { ...input, session: { ...session, plan } };
  const outcome = ending === null ? followUpFor(considered) : noFollowUp;
  const { fillTime } = session.conditions;
  const next = decideNext({ plan, questionIndex, elapsedMs, followUp: outcome.followUp, fillTime });
  switch (next.move) {
    case 'follow-up':
      return {
        plan: insertQuestion(plan, questionIndex + 1, next.question),
        decided: decided(plan.questions.length + 1, questionIndex + 1, false),
      };
    case 'question': {
      const comeBack = ending === 'gave-up' ? line('come-back') : null;
      const moveOn = next.moved ? line('move-on') : null;
      const lead = comeBack ?? outcome.lead ?? moveOn;
      return {
        plan: askedNext(plan, next.index, lead),
        decided: decided(plan.questions.length, next.index, true),
      };
    }
    case 'extra': {
      const lead = outcome.lead ?? next.question.lead;
      return {
        plan: insertQuestion(plan, questionIndex + 1, { ...next.question, lead }),
        decided: decided(plan.questions.length + 1, questionIndex + 1, true),
      };
    }
    case 'close': {
      const cutIn = ending === 'cut-in' ? line('cut-in') : null;
      const closingLead = cutIn ?? outcome.lead ?? outcome.farewell ?? null;
      const close = decided(plan.questions.length, null, false);
      return { plan, decided: { ...close, next: { ...close.next, closingLead } } };
    }
  }
}

function decided(questionCount: number, nextIndex: number | null, prepare: boolean): Decided {
  return { type: 'decided', questionCount, next: { nextIndex, prepare, closingLead: null } };
}

/** A question that is asked is not of the reserve any more. */
function askedNext(plan: InterviewPlan, index: number, lead: string | null): InterviewPlan {
  const questions = plan.questions.map((question, at) =>
    at === index ? { ...question, reserve: false, lead: lead ?? question.lead } : question,
  );
  return { ...plan, questions };
}
