import { assertNever } from '@shared/domain/assert-never';
import { afterAnswer, askQuestion, goOnWith } from '@shared/domain/interview/next-question';
import type { InterviewEvent, InterviewPhase, InterviewState } from '@shared/model/interview';

type Phase<Name extends InterviewPhase['phase']> = Extract<InterviewPhase, { phase: Name }>;

/** In these pauses nothing is open that could break. */
const safePauses: ReadonlySet<Phase<'paused'>['resumeTo']> = new Set([
  'introduction',
  'considering',
  'closing',
]);

/** A pause ends where it began; what is broken meanwhile is told as an interruption. */
export function leavePause(
  state: InterviewState,
  at: Phase<'paused'>,
  event: InterviewEvent,
): InterviewState {
  const { questionIndex, takeId, resumeTo } = at;
  if (event.type === 'interrupted' && !safePauses.has(resumeTo)) {
    return { ...state, at: { phase: 'interrupted', questionIndex, takeId, reason: event.reason } };
  }
  if (event.type !== 'resumed') return state;
  switch (resumeTo) {
    case 'introduction':
      return { ...state, at: { phase: resumeTo } };
    case 'closing':
      return { ...state, at: { phase: resumeTo, lead: null } };
    case 'considering':
      return { ...state, at: { phase: resumeTo, questionIndex, takeId } };
    case 'asking':
      return { ...state, at: { ...askQuestion(questionIndex, false), takeId } };
    case 'thinking':
      return { ...state, at: { phase: 'thinking', questionIndex, takeId, requested: true, untilMs: null } };
    case 'answering':
      return takeId === null
        ? { ...state, at: askQuestion(questionIndex, false) }
        : { ...state, at: { phase: 'answering', questionIndex, takeId } };
    default:
      return assertNever(resumeTo);
  }
}

/** After an interruption the question is asked anew with a new take, or what was kept counts as the answer. */
export function leaveInterruption(
  state: InterviewState,
  at: Phase<'interrupted'>,
  event: InterviewEvent,
): InterviewState {
  const { questionIndex, takeId } = at;
  if (event.type === 'resumed') return { ...state, at: askQuestion(questionIndex, false) };
  if (event.type === 'interrupted-take-accepted' && takeId !== null) {
    return afterAnswer(state, { questionIndex, takeId });
  }
  return state;
}

/** After the feedback the interview goes on as was decided, or the same question is asked once more. */
export function leaveFeedback(
  state: InterviewState,
  at: Phase<'feedback'>,
  event: InterviewEvent,
): InterviewState {
  if (event.type === 'feedback-read') return { ...state, at: goOnWith(at.next) };
  if (event.type === 'question-retried') return { ...state, at: askQuestion(at.questionIndex, true) };
  return state;
}
