import { assertNever } from '@shared/domain/assert-never';
import { askQuestion, goOnWith } from '@shared/domain/interview/next-question';
import { stepQuestion, type QuestionPhase } from '@shared/domain/interview/step-question';
import type { InterviewEvent, InterviewPhase, InterviewState } from '@shared/model/interview';

type Active = QuestionPhase | Extract<InterviewPhase, { phase: 'introduction' | 'considering' | 'closing' }>;

/** What can happen while the interview runs. */
export function stepActive(state: InterviewState, at: Active, event: InterviewEvent): InterviewState {
  if (event.type === 'paused' || event.type === 'interrupted') {
    return { ...state, at: halt(at, event, state.questionCount) };
  }
  switch (at.phase) {
    case 'introduction':
      return event.type === 'introduction-finished' ? { ...state, at: askQuestion(0, true) } : state;
    case 'closing':
      if (event.type !== 'closing-finished') return state;
      return { ...state, at: { phase: 'finished', ending: 'completed' } };
    case 'considering':
      return decide(state, at, event);
    case 'asking':
    case 'thinking':
    case 'answering':
      return stepQuestion(state, at, event);
    default:
      return assertNever(at);
  }
}

/** Only forward: a decision that would ask an earlier question, or one that is not there, has no meaning. */
function decide(
  state: InterviewState,
  at: Extract<Active, { phase: 'considering' }>,
  event: InterviewEvent,
): InterviewState {
  if (event.type !== 'decided') return state;
  const { questionIndex, takeId } = at;
  const { questionCount, next } = event;
  const { nextIndex } = next;
  const isAhead = nextIndex === null || (nextIndex > questionIndex && nextIndex < questionCount);
  if (!isAhead || questionCount <= questionIndex) return state;
  const counted = { ...state, questionCount };
  if (state.rules.feedback && takeId !== null) {
    return { ...counted, at: { phase: 'feedback', questionIndex, takeId, next } };
  }
  return { ...counted, at: goOnWith(next) };
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
  // Greeting, goodbye and the moment after an answer hold nothing that could be lost: an interruption there is a pause.
  const isSafe = !('questionIndex' in at) || at.phase === 'considering';
  if (event.type === 'paused' || isSafe) return { phase: 'paused', ...where, resumeTo: at.phase };
  return { phase: 'interrupted', ...where, reason: event.reason };
}
