import type { InterviewPhase, InterviewState } from '@shared/model/interview';

/** The interviewer begins to say question number `questionIndex`. */
export function askQuestion(questionIndex: number): InterviewPhase {
  return { phase: 'asking', questionIndex, takeId: null, repeats: 0 };
}

/** Notes an answer (or a skipped question, with `takeId` null) and goes on: next question, closing, or back to the end. */
export function afterAnswer(
  state: InterviewState,
  answer: { questionIndex: number; takeId: string | null },
): InterviewState {
  const { questionIndex, takeId } = answer;
  const answers = takeId === null ? state.answers : [...state.answers, { questionIndex, takeId }];
  if (state.retakeOf) {
    return { ...state, answers, retakeOf: null, at: { phase: 'finished', ending: state.retakeOf.ending } };
  }
  const next = questionIndex + 1;
  return { ...state, answers, at: next < state.questionCount ? askQuestion(next) : { phase: 'closing' } };
}
