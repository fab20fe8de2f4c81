import { afterAnswer, awaitAnswer } from '@shared/domain/interview/next-question';
import type { InterviewEvent, InterviewPhase, InterviewState } from '@shared/model/interview';

export type QuestionPhase = Extract<InterviewPhase, { phase: 'asking' | 'thinking' | 'answering' }>;

/** What can happen between the first word of a question and the last word of its answer. */
export function stepQuestion(
  state: InterviewState,
  at: QuestionPhase,
  event: InterviewEvent,
): InterviewState {
  const { questionIndex, takeId } = at;
  switch (event.type) {
    case 'question-asked':
      if (at.phase !== 'asking') return state;
      if (takeId !== null) return { ...state, at: { phase: 'answering', questionIndex, takeId } };
      return { ...state, at: awaitAnswer(state, at, event.atMs) };
    case 'repeat-requested': {
      const repeats = at.phase === 'asking' ? at.repeats + 1 : 1;
      const prepare = at.phase === 'asking' && at.prepare;
      return { ...state, at: { phase: 'asking', questionIndex, takeId, repeats, prepare, reply: null } };
    }
    case 'moment-requested':
      return { ...state, at: { phase: 'thinking', questionIndex, takeId, requested: true, untilMs: null } };
    case 'moment-ended':
      if (at.phase !== 'thinking') return state;
      if (takeId !== null) return { ...state, at: { phase: 'answering', questionIndex, takeId } };
      return { ...state, at: { ...at, requested: false, untilMs: null } };
    case 'answer-started':
      if (at.phase !== 'thinking' || takeId !== null) return state;
      return { ...state, at: { phase: 'answering', questionIndex, takeId: event.takeId } };
    case 'reply-given': {
      if (at.phase !== 'answering') return state;
      const { reply } = event;
      return {
        ...state,
        at: { phase: 'asking', questionIndex, takeId, repeats: 0, prepare: false, reply },
      };
    }
    case 'answer-finished':
      if (takeId === null || event.takeId !== takeId) return state;
      return afterAnswer(state, { questionIndex, takeId });
    case 'answer-skipped':
      // An open take is closed by whoever owns it: it is kept, but it is not an answer.
      return afterAnswer(state, { questionIndex, takeId: null });
    default:
      return state;
  }
}
