import { assertNever } from '@shared/domain/assert-never';
import { afterAnswer, askQuestion } from '@shared/domain/interview/next-question';
import type { InterviewEvent, InterviewPhase, InterviewState } from '@shared/model/interview';

type Active = Extract<
  InterviewPhase,
  { phase: 'introduction' | 'asking' | 'thinking' | 'answering' | 'closing' }
>;

/** What can happen while the interview runs. */
export function stepActive(state: InterviewState, event: InterviewEvent): InterviewState {
  const { at } = state;
  if (!isActive(at)) return state;
  if (event.type === 'paused' || event.type === 'interrupted') {
    return { ...state, at: halt(at, event, state.questionCount) };
  }
  switch (at.phase) {
    case 'introduction':
      return event.type === 'introduction-finished' ? { ...state, at: askQuestion(0) } : state;
    case 'closing':
      if (event.type !== 'closing-finished') return state;
      return { ...state, at: { phase: 'finished', ending: 'completed' } };
    case 'asking':
    case 'thinking':
    case 'answering':
      return stepQuestion(state, at, event);
    default:
      return assertNever(at);
  }
}

function isActive(at: InterviewPhase): at is Active {
  return ['introduction', 'asking', 'thinking', 'answering', 'closing'].includes(at.phase);
}

function halt(
  at: Active,
  event: Extract<InterviewEvent, { type: 'paused' | 'interrupted' }>,
  questionCount: number,
): InterviewPhase {
  const where =
    'questionIndex' in at
      ? { questionIndex: at.questionIndex, takeId: at.takeId }
      : { questionIndex: at.phase === 'closing' ? questionCount - 1 : 0, takeId: null };
  // The greeting and the goodbye hold nothing that could be lost: an interruption there is a pause.
  if (event.type === 'paused' || !('questionIndex' in at)) {
    return { phase: 'paused', ...where, resumeTo: at.phase };
  }
  return { phase: 'interrupted', ...where, reason: event.reason };
}

function stepQuestion(
  state: InterviewState,
  at: Extract<Active, { questionIndex: number }>,
  event: InterviewEvent,
): InterviewState {
  const { questionIndex, takeId } = at;
  switch (event.type) {
    case 'question-asked':
      if (at.phase !== 'asking') return state;
      if (takeId !== null) return { ...state, at: { phase: 'answering', questionIndex, takeId } };
      return { ...state, at: { phase: 'thinking', questionIndex, takeId, requested: false } };
    case 'repeat-requested': {
      const repeats = at.phase === 'asking' ? at.repeats + 1 : 1;
      return { ...state, at: { phase: 'asking', questionIndex, takeId, repeats } };
    }
    case 'moment-requested':
      return { ...state, at: { phase: 'thinking', questionIndex, takeId, requested: true } };
    case 'moment-ended':
      if (at.phase !== 'thinking') return state;
      if (takeId !== null) return { ...state, at: { phase: 'answering', questionIndex, takeId } };
      return { ...state, at: { ...at, requested: false } };
    case 'answer-started':
      if (at.phase !== 'thinking' || takeId !== null) return state;
      return { ...state, at: { phase: 'answering', questionIndex, takeId: event.takeId } };
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
