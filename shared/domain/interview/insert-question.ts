import type { InterviewPlan, PlannedQuestion } from '@shared/model/interview';

/** The plan with one more question at `index`: a follow-up, or one of the reserve. */
export function insertQuestion(plan: InterviewPlan, index: number, question: PlannedQuestion): InterviewPlan {
  return { ...plan, questions: plan.questions.toSpliced(index, 0, question) };
}

/**
 * The plan without follow-ups that were put in and not asked: they reacted to an answer that is being given anew. Nothing
 * behind them refers to places, because only questions that were asked have follow-ups.
 */
export function withoutUnasked(plan: InterviewPlan, questionIndex: number): InterviewPlan {
  const questions = plan.questions.filter(
    ({ followUp }, index) => index <= questionIndex || followUp === null,
  );
  return questions.length === plan.questions.length ? plan : { ...plan, questions };
}
