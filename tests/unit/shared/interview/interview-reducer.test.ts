import { describe, expect, it } from 'vitest';
import type { InterviewHappening } from '@shared/model/interview';
import {
  anInterview,
  decided,
  play,
  takeYourTime,
  toFirstAnswer,
  toFirstDecision,
  toFirstQuestion,
} from '@tests/support/play-interview';

describe('the course of an interview', () => {
  it('leads from the device check over every question to the goodbye', () => {
    const state = play([
      ...toFirstDecision,
      decided(1),
      { type: 'question-asked' },
      { type: 'answer-started', takeId: 't2' },
      { type: 'answer-finished', takeId: 't2' },
      decided(null),
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
    expect(asking.at).toEqual({
      phase: 'asking',
      questionIndex: 0,
      takeId: 't1',
      repeats: 1,
      prepare: false,
      reply: null,
    });
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

  it.each([
    ['while it is asked', toFirstQuestion],
    ['in the middle of an answer, which then does not count', toFirstAnswer],
  ])('skips a question %s', (_when, events) => {
    const skipped = play([...events, { type: 'answer-skipped' }]);
    expect(skipped.at).toEqual({ phase: 'considering', questionIndex: 0, takeId: null });
    expect(skipped.answers).toEqual([]);
  });

  it('ends early from anywhere and keeps what was answered', () => {
    const state = play([...toFirstDecision, decided(1), { type: 'ended-early' }]);
    expect(state.at).toEqual({ phase: 'finished', ending: 'ended-early' });
    expect(state.answers).toHaveLength(1);
  });
});

describe('a reply of the interviewer', () => {
  const replied = play([...toFirstAnswer, { type: 'reply-given', reply: takeYourTime }]);

  it('is said while the take waits, and then the answer goes on', () => {
    expect(replied.at).toMatchObject({ phase: 'asking', takeId: 't1', reply: takeYourTime });
    const on = play([{ type: 'question-asked' }], replied);
    expect(on.at).toEqual({ phase: 'answering', questionIndex: 0, takeId: 't1' });
  });

  it('gives way to the question where that is asked for meanwhile', () => {
    expect(play([{ type: 'repeat-requested' }], replied).at).toMatchObject({
      phase: 'asking',
      takeId: 't1',
      repeats: 1,
      reply: null,
    });
  });

  it.each<[string, InterviewHappening[]]>([
    ['while the question is asked', toFirstQuestion],
    ['before the answer', [...toFirstQuestion, { type: 'question-asked' }]],
    ['after the answer', toFirstDecision],
    ['in a pause', [...toFirstAnswer, { type: 'paused' }]],
  ])('has no meaning %s', (_when, events) => {
    const state = play(events);
    expect(play([{ type: 'reply-given', reply: takeYourTime }], state)).toBe(state);
  });
});

describe('time to prepare', () => {
  const prepared = { prepareSec: 30, feedback: false };

  it('is given after a question, on the clock of the interview', () => {
    const state = play([...toFirstQuestion, { type: 'question-asked' }], anInterview(2, prepared));
    // Asked at 2 s, where the clock runs since 0.
    expect(state.at).toEqual({
      phase: 'thinking',
      questionIndex: 0,
      takeId: null,
      requested: true,
      untilMs: 32_000,
    });
  });

  it('ends like a moment that was asked for', () => {
    const state = play(
      [...toFirstQuestion, { type: 'question-asked' }, { type: 'moment-ended' }],
      anInterview(2, prepared),
    );
    expect(state.at).toMatchObject({ phase: 'thinking', requested: false, untilMs: null });
  });

  it('is kept while the question is repeated, and not given twice', () => {
    const repeated = play([...toFirstQuestion, { type: 'repeat-requested' }], anInterview(2, prepared));
    expect(play([{ type: 'question-asked' }], repeated).at).toMatchObject({ untilMs: expect.any(Number) });
    const again = play(
      [{ type: 'question-asked' }, { type: 'repeat-requested' }, { type: 'question-asked' }],
      repeated,
    );
    expect(again.at).toMatchObject({ phase: 'thinking', requested: false, untilMs: null });
  });

  it('is not given where the decision says so, as before a follow-up', () => {
    const next = { nextIndex: 1, prepare: false, closingLead: null };
    const state = play(
      [...toFirstDecision, { type: 'decided', questionCount: 2, next }, { type: 'question-asked' }],
      anInterview(2, prepared),
    );
    expect(state.at).toMatchObject({ phase: 'thinking', requested: false, untilMs: null });
  });
});

describe('a second try after the interview', () => {
  const finished = play([...toFirstDecision, decided(1), { type: 'ended-early' }]);

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
