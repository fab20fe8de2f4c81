import { assertNever } from '@shared/domain/assert-never';
import { moveClock } from '@shared/domain/interview/interview-clock';
import { leaveFeedback, leaveInterruption, leavePause } from '@shared/domain/interview/leave-standstill';
import { askQuestion } from '@shared/domain/interview/next-question';
import { stepActive } from '@shared/domain/interview/step-active';
import type { InterviewEvent, InterviewState } from '@shared/model/interview';

/**
 * The whole interview as one pure function. A happening that has no meaning in the present phase leaves the state as it
 * is (the very same object), so a late or doubled message does no harm and the caller can tell that nothing happened.
 */
export function interviewReducer(state: InterviewState, event: InterviewEvent): InterviewState {
  const next = endEarly(step(state, event), event);
  if (next === state) return state;
  return { ...next, clock: moveClock(state.clock, next.at, event.atMs) };
}

function step(state: InterviewState, event: InterviewEvent): InterviewState {
  const { at } = state;
  switch (at.phase) {
    case 'device-check':
      return event.type === 'devices-checked' ? { ...state, at: { phase: 'introduction' } } : state;
    case 'introduction':
    case 'asking':
    case 'thinking':
    case 'answering':
    case 'considering':
    case 'closing':
      return stepActive(state, at, event);
    case 'feedback':
      return leaveFeedback(state, at, event);
    case 'paused':
      return leavePause(state, at, event);
    case 'interrupted':
      return leaveInterruption(state, at, event);
    case 'finished':
      if (event.type !== 'retake-started' || event.questionIndex >= state.questionCount) return state;
      return { ...state, retakeOf: { ending: at.ending }, at: askQuestion(event.questionIndex, true) };
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
