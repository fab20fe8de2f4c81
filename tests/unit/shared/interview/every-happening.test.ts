import { describe, expect, it } from 'vitest';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { pick } from '@shared/domain/questions/seeded-random';
import { InterviewStateSchema, type InterviewHappening, type InterviewState } from '@shared/model/interview';
import { anInterview, decided, play, takeYourTime, toFirstAnswer } from '@tests/support/play-interview';
import { seededRandom } from '@tests/support/seeded-random';

const closeWithWord: InterviewHappening = {
  type: 'decided',
  questionCount: 3,
  next: { nextIndex: null, prepare: false, closingLead: 'Our time is over.' },
};

const happenings: InterviewHappening[] = [
  { type: 'devices-checked' },
  { type: 'introduction-finished' },
  { type: 'question-asked' },
  { type: 'repeat-requested' },
  { type: 'moment-requested' },
  { type: 'moment-ended' },
  { type: 'answer-started', takeId: 't1' },
  { type: 'answer-finished', takeId: 't1' },
  { type: 'answer-skipped' },
  { type: 'reply-given', reply: takeYourTime },
  decided(1),
  decided(2, 3),
  decided(0),
  closeWithWord,
  { type: 'feedback-read' },
  { type: 'question-retried' },
  { type: 'paused' },
  { type: 'resumed' },
  { type: 'interrupted', reason: 'disk-full' },
  { type: 'interrupted-take-accepted' },
  { type: 'closing-finished' },
  { type: 'ended-early' },
  { type: 'retake-started', questionIndex: 0 },
];

const mostStates = 1500;

/** Repeats can be asked for without end, and so can second tries; one of each place is enough. */
function placeOf({ at, retakeOf, questionCount, answers }: InterviewState): string {
  return JSON.stringify([{ ...at, repeats: 0 }, retakeOf, questionCount, answers.length > 0]);
}

/** Every state that can be reached, by its place. */
function reachable(rules: InterviewState['rules']): Map<string, InterviewState> {
  const first = anInterview(2, rules);
  const seen = new Map([[placeOf(first), first]]);
  const open = [first];
  while (open.length > 0 && seen.size < mostStates) {
    const state = open.pop() as InterviewState;
    for (const happening of happenings) {
      const next = interviewReducer(state, { ...happening, atMs: 0 });
      const place = placeOf(next);
      if (next === state || seen.has(place)) continue;
      seen.set(place, next);
      open.push(next);
    }
  }
  return seen;
}

/** What every state must keep to, beyond its shape. */
function faultOf(state: InterviewState, before: InterviewState): string | null {
  const { at, questionCount, answers } = state;
  if ('questionIndex' in at && at.questionIndex >= questionCount) return 'a question that is not there';
  if (at.phase === 'answering' && at.takeId === '') return 'an answer without a take';
  if (answers.length < before.answers.length) return 'a lost answer';
  if (answers.some(({ questionIndex }) => questionIndex >= questionCount)) return 'a stray answer';
  if (state.retakeOf !== null && at.phase === 'considering') return 'a second try that is considered';
  const stands = ['device-check', 'feedback', 'paused', 'interrupted', 'finished'].includes(at.phase);
  return stands === (state.clock.runningSinceMs === null) ? null : 'a clock that does not fit the phase';
}

describe.each([
  ['in a real interview', { prepareSec: 0, feedback: false }, 10],
  ['in practice with time to prepare', { prepareSec: 30, feedback: true }, 11],
])('every happening in every phase %s', (_mode, rules, phaseCount) => {
  const states = [...reachable(rules).values()];

  it('gives a valid state, and the same object when nothing happened', () => {
    for (const state of states) {
      for (const happening of happenings) {
        const next = interviewReducer(state, { ...happening, atMs: 0 });
        if (next === state) continue;
        expect(InterviewStateSchema.parse(next)).toEqual(next);
        expect(faultOf(next, state)).toBeNull();
      }
    }
    expect(new Set(states.map(({ at }) => at.phase)).size).toBe(phaseCount);
    expect(states.length).toBeLessThan(mostStates);
  });

  it('finds a way to the end from wherever it stands', () => {
    for (const state of states) expect(play([{ type: 'ended-early' }], state).at.phase).toBe('finished');
  });

  it('never moves while nothing but a pause is taken back', () => {
    for (const state of states) {
      const paused = play([{ type: 'paused' }], state);
      if (paused === state) continue;
      const { at } = play([{ type: 'resumed' }], paused);
      expect(at.phase).toBe(state.at.phase);
    }
  });
});

describe('the clock', () => {
  it('counts the interview and not its pauses', () => {
    let state = anInterview();
    const at = (atMs: number, happening: InterviewHappening): void => {
      state = interviewReducer(state, { ...happening, atMs });
    };
    at(1_000, { type: 'devices-checked' });
    at(5_000, { type: 'paused' });
    at(65_000, { type: 'resumed' });
    expect(elapsedAt(state.clock, 66_000)).toBe(5_000);
  });

  it('counts an answer that is considered, and not the reading of feedback', () => {
    const practice = anInterview(2, { prepareSec: 0, feedback: true });
    const answering = play(toFirstAnswer, practice);
    const on = (state: InterviewState, atMs: number, happening: InterviewHappening): InterviewState =>
      interviewReducer(state, { ...happening, atMs });
    const considering = on(answering, 10_000, { type: 'answer-finished', takeId: 't1' });
    const feedback = on(considering, 10_500, decided(1));
    expect(feedback.clock).toEqual({ elapsedMs: 10_500, runningSinceMs: null });
    expect(on(feedback, 90_000, { type: 'feedback-read' }).clock.elapsedMs).toBe(10_500);
  });

  it('never goes back, whatever happens and whatever the computer’s clock does', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = seededRandom(seed);
      let state = anInterview(2, { prepareSec: seed % 2 === 0 ? 0 : 20, feedback: seed % 3 === 0 });
      let atMs = 1_000_000;
      for (let step = 0; step < 200; step += 1) {
        // Now and then the clock of the computer is set back or far ahead.
        atMs = Math.max(0, atMs + Math.floor((random() - 0.25) * 20_000));
        const shownBefore = elapsedAt(state.clock, atMs);
        const next = interviewReducer(state, { ...pick(happenings, random), atMs });
        expect(next.clock.elapsedMs).toBeGreaterThanOrEqual(state.clock.elapsedMs);
        expect(elapsedAt(next.clock, atMs)).toBeGreaterThanOrEqual(shownBefore);
        expect(faultOf(next, state)).toBeNull();
        state = next;
      }
    }
  });
});
