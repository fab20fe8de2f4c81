import { describe, expect, it } from 'vitest';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { startInterview } from '@shared/domain/interview/start-interview';
import { InterviewStateSchema, type InterviewHappening, type InterviewState } from '@shared/model/interview';

/** Plays happenings one second apart. */
function play(happenings: InterviewHappening[], from: InterviewState = startInterview(2)): InterviewState {
  return happenings.reduce(
    (state, happening, index) => interviewReducer(state, { ...happening, atMs: index * 1000 }),
    from,
  );
}

const toFirstQuestion: InterviewHappening[] = [
  { type: 'devices-checked' },
  { type: 'introduction-finished' },
];
const toFirstAnswer: InterviewHappening[] = [
  ...toFirstQuestion,
  { type: 'question-asked' },
  { type: 'answer-started', takeId: 't1' },
];

describe('the course of an interview', () => {
  it('leads from the device check over every question to the goodbye', () => {
    const state = play([
      ...toFirstAnswer,
      { type: 'answer-finished', takeId: 't1' },
      { type: 'question-asked' },
      { type: 'answer-started', takeId: 't2' },
      { type: 'answer-finished', takeId: 't2' },
      { type: 'closing-finished' },
    ]);
    expect(state.at).toEqual({ phase: 'finished', ending: 'completed' });
    expect(state.answers).toEqual([
      { questionIndex: 0, takeId: 't1' },
      { questionIndex: 1, takeId: 't2' },
    ]);
  });

  it('keeps the take open while the interviewer repeats the question', () => {
    const asking = play([...toFirstAnswer, { type: 'repeat-requested' }]);
    expect(asking.at).toEqual({ phase: 'asking', questionIndex: 0, takeId: 't1', repeats: 1 });
    expect(play([{ type: 'question-asked' }], asking).at).toMatchObject({ phase: 'answering', takeId: 't1' });
  });

  it('counts how often a question was repeated before the answer', () => {
    const state = play([...toFirstQuestion, { type: 'repeat-requested' }, { type: 'repeat-requested' }]);
    expect(state.at).toMatchObject({ phase: 'asking', repeats: 2, takeId: null });
  });

  it('gives a moment to think before and in the middle of an answer', () => {
    const before = play([...toFirstQuestion, { type: 'question-asked' }, { type: 'moment-requested' }]);
    expect(before.at).toMatchObject({ phase: 'thinking', requested: true, takeId: null });
    expect(play([{ type: 'moment-ended' }], before).at).toMatchObject({
      phase: 'thinking',
      requested: false,
    });
    const during = play([...toFirstAnswer, { type: 'moment-requested' }]);
    expect(during.at).toMatchObject({ phase: 'thinking', takeId: 't1' });
    expect(play([{ type: 'moment-ended' }], during).at).toMatchObject({ phase: 'answering', takeId: 't1' });
  });

  it('goes on where it was paused, with the same take', () => {
    const paused = play([...toFirstAnswer, { type: 'paused' }]);
    expect(paused.at).toMatchObject({ phase: 'paused', resumeTo: 'answering', takeId: 't1' });
    expect(play([{ type: 'resumed' }], paused).at).toMatchObject({ phase: 'answering', takeId: 't1' });
  });

  it.each([
    ['while it is asked', toFirstQuestion],
    ['in the middle of an answer, which then does not count', toFirstAnswer],
  ])('skips a question %s', (_when, events) => {
    const skipped = play([...events, { type: 'answer-skipped' }]);
    expect(skipped.at).toEqual({ phase: 'asking', questionIndex: 1, takeId: null, repeats: 0 });
    expect(skipped.answers).toEqual([]);
  });

  it('ends early from anywhere and keeps what was answered', () => {
    const state = play([
      ...toFirstAnswer,
      { type: 'answer-finished', takeId: 't1' },
      { type: 'ended-early' },
    ]);
    expect(state.at).toEqual({ phase: 'finished', ending: 'ended-early' });
    expect(state.answers).toHaveLength(1);
  });
});

describe('an interruption', () => {
  const interrupted = play([...toFirstAnswer, { type: 'interrupted', reason: 'microphone-lost' }]);

  it('remembers the question, the take and the reason', () => {
    expect(interrupted.at).toEqual({
      phase: 'interrupted',
      questionIndex: 0,
      takeId: 't1',
      reason: 'microphone-lost',
    });
  });

  it('asks the question anew when the user goes on', () => {
    expect(play([{ type: 'resumed' }], interrupted).at).toMatchObject({
      phase: 'asking',
      questionIndex: 0,
      takeId: null,
    });
  });

  it('lets what was kept count as the answer', () => {
    const state = play([{ type: 'interrupted-take-accepted' }], interrupted);
    expect(state.answers).toEqual([{ questionIndex: 0, takeId: 't1' }]);
    expect(state.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });

  it('also reaches an interview that was paused', () => {
    const state = play([...toFirstAnswer, { type: 'paused' }, { type: 'interrupted', reason: 'app-closed' }]);
    expect(state.at).toMatchObject({ phase: 'interrupted', takeId: 't1', reason: 'app-closed' });
  });

  it('during the greeting is only a pause, for nothing can be lost there', () => {
    const state = play([{ type: 'devices-checked' }, { type: 'interrupted', reason: 'computer-slept' }]);
    expect(state.at).toMatchObject({ phase: 'paused', resumeTo: 'introduction' });
  });
});

describe('a second try', () => {
  const finished = play([
    ...toFirstAnswer,
    { type: 'answer-finished', takeId: 't1' },
    { type: 'ended-early' },
  ]);

  it('asks one question and returns to the same ending, with both takes', () => {
    const state = play(
      [
        { type: 'retake-started', questionIndex: 0 },
        { type: 'question-asked' },
        { type: 'answer-started', takeId: 't3' },
        { type: 'answer-finished', takeId: 't3' },
      ],
      finished,
    );
    expect(state.at).toEqual({ phase: 'finished', ending: 'ended-early' });
    expect(state.retakeOf).toBeNull();
    expect(state.answers.map((answer) => answer.takeId)).toEqual(['t1', 't3']);
  });

  it('can be given up without changing how the interview ended', () => {
    const state = play([{ type: 'retake-started', questionIndex: 1 }, { type: 'ended-early' }], finished);
    expect(state.at).toEqual({ phase: 'finished', ending: 'ended-early' });
    expect(state.retakeOf).toBeNull();
  });

  it('of a question that does not exist changes nothing', () => {
    expect(play([{ type: 'retake-started', questionIndex: 2 }], finished)).toBe(finished);
  });
});

describe('the clock', () => {
  it('counts the interview and not its pauses', () => {
    let state = startInterview(2);
    const at = (atMs: number, happening: InterviewHappening): void => {
      state = interviewReducer(state, { ...happening, atMs });
    };
    at(1_000, { type: 'devices-checked' });
    at(5_000, { type: 'paused' });
    at(65_000, { type: 'resumed' });
    expect(elapsedAt(state.clock, 66_000)).toBe(5_000);
  });

  it('never runs backwards when the computer’s clock is set back', () => {
    const state = interviewReducer(startInterview(1), { type: 'devices-checked', atMs: 10_000 });
    expect(elapsedAt(state.clock, 2_000)).toBe(0);
  });
});

describe('every happening in every phase', () => {
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
    { type: 'paused' },
    { type: 'resumed' },
    { type: 'interrupted', reason: 'disk-full' },
    { type: 'interrupted-take-accepted' },
    { type: 'closing-finished' },
    { type: 'ended-early' },
    { type: 'retake-started', questionIndex: 0 },
  ];

  it('gives a valid state, and the same object when nothing happened', () => {
    const seen = new Map<string, InterviewState>();
    const open = [startInterview(2)];
    while (open.length > 0 && seen.size < 400) {
      const state = open.pop() as InterviewState;
      for (const happening of happenings) {
        const next = interviewReducer(state, { ...happening, atMs: 0 });
        if (next === state) continue;
        expect(InterviewStateSchema.parse(next)).toEqual(next);
        // Repeats can be asked for without end; one of each place is enough.
        const key = JSON.stringify([{ ...next.at, repeats: 0 }, next.retakeOf, next.answers.length > 1]);
        if (!seen.has(key)) {
          seen.set(key, next);
          open.push(next);
        }
      }
    }
    const phases = new Set([...seen.values()].map((state) => state.at.phase));
    expect(phases.size).toBe(8);
    expect(seen.size).toBeLessThan(400);
  });

  it('finds a way to the end from wherever it stands', () => {
    const state = play([...toFirstAnswer, { type: 'paused' }]);
    expect(play([{ type: 'ended-early' }], state).at.phase).toBe('finished');
  });
});
