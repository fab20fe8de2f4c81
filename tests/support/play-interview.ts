import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { startInterview } from '@shared/domain/interview/start-interview';
import type { InterviewHappening, InterviewState, Reply } from '@shared/model/interview';

/** Nothing adapted: no time to prepare, no feedback. */
export const plainRules: InterviewState['rules'] = { prepareSec: 0, feedback: false };

/** Practice: feedback after each answer. */
export const practiceRules: InterviewState['rules'] = { prepareSec: 0, feedback: true };

/** An interview of so many questions at its very beginning. */
export function anInterview(questionCount = 2, rules = plainRules): InterviewState {
  return startInterview(questionCount, rules);
}

/** Plays happenings one second apart. */
export function play(
  happenings: readonly InterviewHappening[],
  from: InterviewState = anInterview(),
): InterviewState {
  return happenings.reduce(
    (state, happening, index) => interviewReducer(state, { ...happening, atMs: index * 1000 }),
    from,
  );
}

export const toFirstQuestion: InterviewHappening[] = [
  { type: 'devices-checked' },
  { type: 'introduction-finished' },
];

export const toFirstAnswer: InterviewHappening[] = [
  ...toFirstQuestion,
  { type: 'question-asked' },
  { type: 'answer-started', takeId: 't1' },
];

export const toFirstDecision: InterviewHappening[] = [
  ...toFirstAnswer,
  { type: 'answer-finished', takeId: 't1' },
];

/** The decision to go on with a question, or with the goodbye. */
export function decided(nextIndex: number | null, questionCount = 2): InterviewHappening {
  return { type: 'decided', questionCount, next: { nextIndex, prepare: true, closingLead: null } };
}

/** What the interviewer says to somebody who asks for time. */
export const takeYourTime: Reply = { line: 'take-your-time', text: 'Take your time.' };
