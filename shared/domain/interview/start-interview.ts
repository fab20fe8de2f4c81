import type { InterviewState } from '@shared/model/interview';

/** The state of an interview of so many questions before anything has happened. */
export function startInterview(questionCount: number, rules: InterviewState['rules']): InterviewState {
  return {
    questionCount,
    at: { phase: 'device-check' },
    rules,
    retakeOf: null,
    answers: [],
    clock: { elapsedMs: 0, runningSinceMs: null },
  };
}
