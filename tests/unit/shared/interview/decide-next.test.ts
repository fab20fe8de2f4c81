import { describe, expect, it } from 'vitest';
import { decideNext, type Crossroads } from '@shared/domain/interview/decide-next';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';

/** Two sections of ten minutes: two planned questions and one of the reserve, then one planned question. */
const plan = aPlan([
  aPlanned({ questionId: 'a1', sectionId: 'a' }),
  aPlanned({ questionId: 'a2', sectionId: 'a' }),
  aPlanned({ questionId: 'a3', sectionId: 'a', reserve: true }),
  aPlanned({ questionId: 'b1', sectionId: 'b' }),
  aPlanned({ questionId: 'b2', sectionId: 'b', reserve: true }),
]);
const followUp = aFollowUp(0, 'own-part', { sectionId: 'a' });

/** What is decided after question number `questionIndex`, at a minute of the interview. */
function after(questionIndex: number, minute: number, part: Partial<Crossroads> = {}) {
  const at = { plan, questionIndex, elapsedMs: minute * 60_000, followUp: null, fillTime: false, ...part };
  return decideNext(at);
}

describe('a follow-up', () => {
  it('is asked where the section has time for it and for the questions behind it', () => {
    expect(after(0, 3, { followUp })).toEqual({ move: 'follow-up', question: followUp });
  });

  it('is left out where a planned question would lose its time', () => {
    // The second question needs 2:15, the follow-up 45 s: together three minutes of the ten.
    expect(after(0, 6.9, { followUp })).toMatchObject({ move: 'follow-up' });
    expect(after(0, 7.1, { followUp })).toEqual({ move: 'question', index: 1, moved: false });
  });

  it('to the last question may take what is left of the section', () => {
    expect(after(1, 9, { followUp })).toMatchObject({ move: 'follow-up' });
    expect(after(1, 9.5, { followUp })).toEqual({ move: 'question', index: 3, moved: false });
  });
});

describe('the next question', () => {
  it('is the next one that was planned', () => {
    expect(after(0, 3)).toEqual({ move: 'question', index: 1, moved: false });
  });

  it('comes from the next section where the time of this one is over, and the rest is left out', () => {
    expect(after(0, 9.5)).toEqual({ move: 'question', index: 3, moved: true });
  });

  it('comes from the next section without a word where nothing is left out', () => {
    expect(after(1, 9.5)).toEqual({ move: 'question', index: 3, moved: false });
    expect(after(1, 4)).toEqual({ move: 'question', index: 3, moved: false });
  });

  it('comes from the reserve only where the user wants the time filled', () => {
    expect(after(1, 4, { fillTime: true })).toEqual({ move: 'question', index: 2, moved: false });
    expect(after(1, 4, { fillTime: false })).toMatchObject({ index: 3 });
  });

  it('comes from the reserve where half of its usual length is left, and not below', () => {
    // With its asking it takes 2:15.
    expect(after(1, 8.8, { fillTime: true })).toMatchObject({ index: 2 });
    expect(after(1, 8.95, { fillTime: true })).toMatchObject({ index: 3 });
  });

  it('never goes back to a reserve that was passed, and skips follow-ups to other questions', () => {
    const withFollowUp = aPlan(plan.questions.toSpliced(4, 0, aFollowUp(3, 'event', { sectionId: 'b' })));
    expect(after(3, 12, { plan: withFollowUp, fillTime: true })).toMatchObject({ index: 5 });
  });
});

describe('the goodbye', () => {
  it('follows the last question', () => {
    expect(after(3, 12)).toEqual({ move: 'close' });
  });

  it('waits for the reserve of the last section where the time is to be filled', () => {
    expect(after(3, 12, { fillTime: true })).toEqual({ move: 'question', index: 4, moved: false });
  });

  it('waits for what is left over from earlier sections, which then runs on the clock of the last', () => {
    const extra = { ...plan.questions[2], sectionId: 'b', reserve: false };
    expect(after(4, 14, { fillTime: true })).toEqual({ move: 'extra', question: extra });
  });

  it('waits for examples first, and for nothing that was asked already', () => {
    const mixed = aPlan([
      aPlanned({ questionId: 'a1', sectionId: 'a' }),
      aPlanned({ questionId: 'a2', sectionId: 'a', kind: 'introduction', reserve: true }),
      aPlanned({ questionId: 'a3', sectionId: 'a', reserve: true }),
      aPlanned({ questionId: 'b1', sectionId: 'b' }),
    ]);
    const at = { plan: mixed, fillTime: true };
    expect(after(3, 12, at)).toMatchObject({ move: 'extra', question: { questionId: 'a3' } });
    const asked = {
      ...mixed.questions[2],
      sectionId: 'b',
      reserve: false,
    } as (typeof mixed.questions)[number];
    const withExtra = { ...mixed, questions: [...mixed.questions, asked] };
    expect(after(4, 14, { ...at, plan: withExtra })).toMatchObject({ question: { questionId: 'a2' } });
    const other = {
      ...mixed.questions[1],
      sectionId: 'b',
      reserve: false,
    } as (typeof mixed.questions)[number];
    const withBoth = { ...mixed, questions: [...withExtra.questions, other] };
    expect(after(5, 16, { ...at, plan: withBoth })).toEqual({ move: 'close' });
  });

  it('does not wait for what would not fit any more', () => {
    expect(after(4, 19, { fillTime: true })).toEqual({ move: 'close' });
  });

  it.each([0, 1, 3])('follows at once when the time of the round is over, after question %i', (index) => {
    expect(after(index, 20, { followUp, fillTime: true })).toEqual({ move: 'close' });
  });
});

describe('a run without a clock', () => {
  const untimed = { ...plan, sections: [] };

  it('goes through everything that was planned, however long it takes', () => {
    expect(after(0, 500, { plan: untimed })).toEqual({ move: 'question', index: 1, moved: false });
    expect(after(0, 500, { plan: untimed, followUp })).toMatchObject({ move: 'follow-up' });
    expect(after(3, 500, { plan: untimed })).toEqual({ move: 'close' });
  });
});
