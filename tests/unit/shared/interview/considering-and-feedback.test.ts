import { describe, expect, it } from 'vitest';
import {
  anInterview,
  decided,
  play,
  practiceRules,
  toFirstAnswer,
  toFirstDecision,
} from '@tests/support/play-interview';

describe('an answer that is considered', () => {
  const considering = play(toFirstDecision);

  it('waits for a decision and for nothing else', () => {
    expect(considering.at).toEqual({ phase: 'considering', questionIndex: 0, takeId: 't1' });
    expect(considering.answers).toEqual([{ questionIndex: 0, takeId: 't1' }]);
    for (const type of ['question-asked', 'repeat-requested', 'moment-requested', 'answer-skipped'] as const)
      expect(play([{ type }], considering)).toBe(considering);
  });

  it('is followed by the question that was decided on', () => {
    expect(play([decided(1)], considering).at).toEqual({
      phase: 'asking',
      questionIndex: 1,
      takeId: null,
      repeats: 0,
      prepare: true,
      reply: null,
    });
  });

  it('counts a follow-up that was put in', () => {
    const state = play([decided(1, 3)], considering);
    expect(state).toMatchObject({ questionCount: 3, at: { phase: 'asking', questionIndex: 1 } });
  });

  it('may leave questions out', () => {
    expect(play([decided(4, 5)], considering).at).toMatchObject({ questionIndex: 4 });
  });

  it('leads to the goodbye, with a word before it', () => {
    const next = { nextIndex: null, prepare: false, closingLead: 'I have to stop you there.' };
    expect(play([{ type: 'decided', questionCount: 2, next }], considering).at).toEqual({
      phase: 'closing',
      lead: 'I have to stop you there.',
    });
  });

  it.each([
    ['the same question', 0, 2],
    ['a question that is not there', 2, 2],
    ['a question of a plan that became too short', 1, 1],
    ['the goodbye of a plan that lost the question', null, 0],
  ])('cannot lead to %s', (_what, nextIndex, questionCount) => {
    const decision = { ...decided(nextIndex), questionCount } as ReturnType<typeof decided>;
    expect(play([decision], considering)).toBe(considering);
  });

  it('cannot lead back', () => {
    const second = play(
      [
        decided(1),
        { type: 'question-asked' },
        { type: 'answer-started', takeId: 't2' },
        { type: 'answer-finished', takeId: 't2' },
      ],
      considering,
    );
    expect(play([decided(0)], second)).toBe(second);
  });

  it('is the only place where a decision has a meaning', () => {
    const answering = play(toFirstAnswer);
    expect(play([decided(1)], answering)).toBe(answering);
  });
});

describe('feedback in practice', () => {
  const feedback = play([...toFirstDecision, decided(1)], anInterview(2, practiceRules));

  it('comes between an answer and what follows, while the clock stands', () => {
    expect(feedback.at).toEqual({
      phase: 'feedback',
      questionIndex: 0,
      takeId: 't1',
      next: { nextIndex: 1, prepare: true, closingLead: null },
    });
    expect(feedback.clock.runningSinceMs).toBeNull();
  });

  it('goes on as was decided once it is read', () => {
    const state = play([{ type: 'feedback-read' }], feedback);
    expect(state.at).toMatchObject({ phase: 'asking', questionIndex: 1, prepare: true });
    expect(state.clock.runningSinceMs).not.toBeNull();
  });

  it('goes on to the goodbye after the last answer', () => {
    const last = play([...toFirstDecision, decided(null)], anInterview(2, practiceRules));
    expect(play([{ type: 'feedback-read' }], last).at).toEqual({ phase: 'closing', lead: null });
  });

  it('asks the same question again when it is tried again, and counts the later answer last', () => {
    const retried = play([{ type: 'question-retried' }], feedback);
    expect(retried.at).toMatchObject({ phase: 'asking', questionIndex: 0, takeId: null });
    const again = play(
      [
        { type: 'question-asked' },
        { type: 'answer-started', takeId: 't2' },
        { type: 'answer-finished', takeId: 't2' },
      ],
      retried,
    );
    expect(again.at).toEqual({ phase: 'considering', questionIndex: 0, takeId: 't2' });
    expect(again.answers.map(({ takeId }) => takeId)).toEqual(['t1', 't2']);
  });

  it('is not given for a skipped question, nor in a second try after the interview', () => {
    const skipped = play([...toFirstAnswer, { type: 'answer-skipped' }], anInterview(2, practiceRules));
    expect(play([decided(1)], skipped).at).toMatchObject({ phase: 'asking', questionIndex: 1 });
    const retaken = play(
      [
        { type: 'ended-early' },
        { type: 'retake-started', questionIndex: 0 },
        { type: 'question-asked' },
        { type: 'answer-started', takeId: 't3' },
        { type: 'answer-finished', takeId: 't3' },
      ],
      feedback,
    );
    expect(retaken.at.phase).toBe('finished');
  });

  it('can be left by ending the interview', () => {
    expect(play([{ type: 'ended-early' }], feedback).at).toEqual({
      phase: 'finished',
      ending: 'ended-early',
    });
  });

  it('is no part of a real interview', () => {
    const real = play([...toFirstDecision, decided(1)]);
    expect(play([{ type: 'feedback-read' }], real)).toBe(real);
    expect(play([{ type: 'question-retried' }], real)).toBe(real);
  });
});
