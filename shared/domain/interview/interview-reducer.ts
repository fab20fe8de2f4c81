import { assertNever } from '@shared/domain/assert-never';
import { moveClock } from '@shared/domain/interview/interview-clock';
import { askQuestion, afterAnswer } from '@shared/domain/interview/next-question';
import { stepActive } from '@shared/domain/interview/step-active';
import type { InterviewEvent, InterviewState } from '@shared/model/interview';

/**
 * The whole interview as one pure function. A happening that has no meaning in the present phase leaves the state as it
 * is (the very same object), so a late or doubled message does no harm and the caller can tell that nothing happened.
 */
export function interviewReducer(state: InterviewState, event: InterviewEvent): InterviewState {
  const next = step(state, event);
  if (next === state) return state;
  return { ...next, clock: moveClock(state.clock, next.at, event.atMs) };
}

function step(state: InterviewState, event: InterviewEvent): InterviewState {
  const { at } = state;
  switch (at.phase) {
    case 'device-check':
      if (event.type === 'devices-checked') return { ...state, at: { phase: 'introduction' } };
      return endEarly(state, event);
    case 'introduction':
    case 'asking':
    case 'thinking':
    case 'answering':
    case 'closing':
      return endEarly(stepActive(state, event), event);
    case 'paused':
      return endEarly(leavePause(state, event), event);
    case 'interrupted':
      return endEarly(leaveInterruption(state, event), event);
    case 'finished':
      if (event.type !== 'retake-started' || event.questionIndex >= state.questionCount) return state;
      return { ...state, retakeOf: { ending: at.ending }, at: askQuestion(event.questionIndex) };
    default:
      return assertNever(at);
  }
}

/** Ending early is possible everywhere; an open take must have been closed by then (it is kept, not counted). */
function endEarly(state: InterviewState, event: InterviewEvent): InterviewState {
  if (event.type !== 'ended-early' || state.at.phase === 'finished') return state;
  const ending = state.retakeOf?.ending ?? 'ended-early';
  return { ...state, retakeOf: null, at: { phase: 'finished', ending } };
}

function leavePause(state: InterviewState, event: InterviewEvent): InterviewState {
  if (state.at.phase !== 'paused') return state;
  const { questionIndex, takeId, resumeTo } = state.at;
  if (event.type === 'interrupted') {
    return { ...state, at: { phase: 'interrupted', questionIndex, takeId, reason: event.reason } };
  }
  if (event.type !== 'resumed') return state;
  switch (resumeTo) {
    case 'introduction':
    case 'closing':
      return { ...state, at: { phase: resumeTo } };
    case 'asking':
      return { ...state, at: { phase: 'asking', questionIndex, takeId, repeats: 0 } };
    case 'thinking':
      return { ...state, at: { phase: 'thinking', questionIndex, takeId, requested: true } };
    case 'answering':
      return takeId === null
        ? { ...state, at: askQuestion(questionIndex) }
        : { ...state, at: { phase: 'answering', questionIndex, takeId } };
    default:
      return assertNever(resumeTo);
  }
}

/** After an interruption the question is asked anew with a new take, or what was kept counts as the answer. */
function leaveInterruption(state: InterviewState, event: InterviewEvent): InterviewState {
  if (state.at.phase !== 'interrupted') return state;
  const { questionIndex, takeId } = state.at;
  if (event.type === 'resumed') return { ...state, at: askQuestion(questionIndex) };
  if (event.type === 'interrupted-take-accepted' && takeId !== null) {
    return afterAnswer(state, { questionIndex, takeId });
  }
  return state;
}
