import { elapsedAt } from '@shared/domain/interview/interview-clock';
import type { InterviewPhase, InterviewState, NextStep } from '@shared/model/interview';

/** The interviewer begins to say question number `questionIndex`. */
export function askQuestion(
  questionIndex: number,
  prepare: boolean,
): Extract<InterviewPhase, { phase: 'asking' }> {
  return { phase: 'asking', questionIndex, takeId: null, repeats: 0, prepare, reply: null };
}

/** True while a question is asked that is followed by time to prepare. */
export function isPreparedFor({ at, rules }: Pick<InterviewState, 'at' | 'rules'>): boolean {
  return at.phase === 'asking' && at.prepare && rules.prepareSec > 0;
}

/** The question is out: time to prepare where it is due, else the answer may begin. */
export function awaitAnswer(
  state: InterviewState,
  at: { questionIndex: number; prepare: boolean },
  atMs: number,
): InterviewPhase {
  const { questionIndex } = at;
  const prepareMs = at.prepare ? state.rules.prepareSec * 1000 : 0;
  const untilMs = prepareMs > 0 ? elapsedAt(state.clock, atMs) + prepareMs : null;
  return { phase: 'thinking', questionIndex, takeId: null, requested: untilMs !== null, untilMs };
}

/** Notes an answer (or a skipped question, with `takeId` null); what comes of it is decided next, or a retake ends. */
export function afterAnswer(
  state: InterviewState,
  answer: { questionIndex: number; takeId: string | null },
): InterviewState {
  const { questionIndex, takeId } = answer;
  const answers = takeId === null ? state.answers : [...state.answers, { questionIndex, takeId }];
  if (state.retakeOf) {
    return { ...state, answers, retakeOf: null, at: { phase: 'finished', ending: state.retakeOf.ending } };
  }
  return { ...state, answers, at: { phase: 'considering', questionIndex, takeId } };
}

/** Goes on as was decided. */
export function goOnWith(next: NextStep): InterviewPhase {
  if (next.nextIndex === null) return { phase: 'closing', lead: next.closingLead };
  return askQuestion(next.nextIndex, next.prepare);
}
