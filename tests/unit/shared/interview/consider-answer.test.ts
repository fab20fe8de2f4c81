import { describe, expect, it } from 'vitest';
import { considerAnswer } from '@shared/domain/interview/consider-answer';
import type { Consideration } from '@shared/domain/interview/consideration';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import type { InterviewPlan, InterviewState } from '@shared/model/interview';
import { amazonPack } from '@tests/support/shipped-packs';
import {
  aCandidateQuestion,
  aConsideration,
  aQuestion,
  anAnswer,
} from '@tests/support/consideration-samples';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';
import { anInterview } from '@tests/support/play-interview';
import { someConditions } from '@tests/support/review-samples';
import { mostAnswers, randomHeard } from '@tests/support/simulated-round';
import { seededRandom } from '@tests/support/seeded-random';
import { shippedListening } from '@tests/support/shipped-listening';

const usual = aConsideration();
const lines = (name: keyof typeof shippedListening.lines) => shippedListening.lines[name].neutral;

function consider(part: Partial<Consideration> & { plan?: InterviewPlan } = {}) {
  const { plan = usual.session.plan, ...rest } = part;
  return considerAnswer({ ...usual, session: { ...usual.session, plan }, ...rest });
}

const late = { elapsedMs: 9.5 * 60_000 };
const overMs = 20 * 60_000;

describe('what comes of an answer', () => {
  it('is a follow-up behind it, where there is time', () => {
    const { plan, decided } = consider();
    expect(plan.questions).toHaveLength(3);
    expect(plan.questions[1]?.followUp).toMatchObject({ rootIndex: 0 });
    expect(plan.questions[2]).toEqual(usual.session.plan.questions[1]);
    expect(decided).toEqual({
      type: 'decided',
      questionCount: 3,
      next: { nextIndex: 1, prepare: false, closingLead: null },
    });
  });

  it('is the next question as it was planned, with time to prepare, where nothing is known of it', () => {
    const { plan, decided } = consider({ heard: null });
    expect(plan.questions).toEqual(usual.session.plan.questions);
    expect(decided.next).toEqual({ nextIndex: 1, prepare: true, closingLead: null });
  });

  it('is the same for the same input', () => {
    const once = consider({ random: seededRandom(9) });
    expect(consider({ random: seededRandom(9) })).toEqual(once);
  });

  it('is the next section, with a word on the time, where a question had to be left out', () => {
    const plan = aPlan([
      aPlanned({ sectionId: 'a' }),
      aPlanned({ sectionId: 'a', questionId: 'q1' }),
      aPlanned({ sectionId: 'b', questionId: 'q2', lead: 'Thank you.' }),
    ]);
    const { plan: after, decided } = consider({ plan, heard: null, ...late });
    expect(decided.next.nextIndex).toBe(2);
    expect(lines('move-on')).toContain(after.questions[2]?.lead);
    const unasked = consider({ plan, heard: null, ...late, listening: null });
    expect(unasked.plan.questions[2]?.lead).toBe('Thank you.');
  });

  it('is the goodbye after the last one', () => {
    const { decided } = consider({ heard: null, questionIndex: 1 });
    expect(decided.next).toEqual({ nextIndex: null, prepare: false, closingLead: null });
  });

  it('is a question of the reserve that loses its mark, where the time is to be filled', () => {
    const plan = aPlan([aPlanned(), aPlanned({ questionId: 'q1', reserve: true, lead: 'Good.' })]);
    const session = { ...usual.session, plan, conditions: { ...someConditions, fillTime: true } };
    const { plan: after, decided } = consider({ session, heard: null });
    expect(decided.next.nextIndex).toBe(1);
    expect(after.questions[1]).toMatchObject({ questionId: 'q1', reserve: false, lead: 'Good.' });
  });

  it('is what an earlier section left over, put in at the end', () => {
    const plan = aPlan([
      aPlanned({ sectionId: 'a' }),
      aPlanned({ sectionId: 'a', questionId: 'q1', reserve: true, lead: 'Good.' }),
      aPlanned({ sectionId: 'b', questionId: 'q2' }),
    ]);
    const session = { ...usual.session, plan, conditions: { ...someConditions, fillTime: true } };
    const { plan: after, decided } = consider({ session, heard: null, questionIndex: 2, elapsedMs: 720_000 });
    expect(decided).toMatchObject({ questionCount: 4, next: { nextIndex: 3, prepare: true } });
    expect(after.questions[3]).toMatchObject({
      questionId: 'q1',
      sectionId: 'b',
      reserve: false,
      lead: 'Good.',
    });
  });
});

describe('an answer that was cut short', () => {
  it('leads to the goodbye with a word of excuse, and to no follow-up', () => {
    const { plan, decided } = consider({ ending: 'cut-in', elapsedMs: overMs });
    expect(plan.questions).toHaveLength(2);
    expect(decided.next.nextIndex).toBeNull();
    expect(lines('cut-in')).toContain(decided.next.closingLead);
  });
});

describe('an answer that never came', () => {
  it('leads on to the next question with a word', () => {
    const { plan, decided } = consider({ ending: 'gave-up', heard: null });
    expect(decided.next.nextIndex).toBe(1);
    expect(lines('come-back')).toContain(plan.questions[1]?.lead);
  });

  it('is followed by nothing but the goodbye at the end', () => {
    const { decided } = consider({ ending: 'gave-up', heard: null, questionIndex: 1 });
    expect(decided.next).toMatchObject({ nextIndex: null, closingLead: null });
  });
});

describe('a question that is tried again', () => {
  it('loses the follow-ups that were put in and not asked', () => {
    const [first, second] = usual.session.plan.questions;
    if (!first || !second) throw new Error('two questions');
    const plan = aPlan([first, aFollowUp(0, 'whose-job'), second]);
    const { plan: after, decided } = consider({ plan, heard: null });
    expect(after.questions).toEqual([first, second]);
    expect(decided).toMatchObject({ questionCount: 2, next: { nextIndex: 1 } });
  });

  it('keeps those that were asked, and may ask the first one again', () => {
    const [first, second] = usual.session.plan.questions;
    if (!first || !second) throw new Error('two questions');
    const asked = aFollowUp(0, 'whose-job');
    const plan = aPlan([first, asked, aFollowUp(0, 'stakes'), second]);
    expect(consider({ plan, heard: null, questionIndex: 1 }).plan.questions).toEqual([first, asked, second]);
  });
});

describe('a question of the candidate', () => {
  const theirs = aPlanned({ kind: 'your_questions', qualityIds: [] });
  const pack = {
    questions: [aQuestion({ kind: 'your_questions' })],
    candidateQuestions: [aCandidateQuestion('holidays')],
  };
  const heard = anAnswer({ text: 'How are the holidays here?', reading: null });

  it('is answered before the next one is asked for', () => {
    const { plan } = consider({ plan: aPlan([theirs]), pack, heard });
    expect(plan.questions[1]).toMatchObject({
      lead: 'This is how it is with holidays.',
      kind: 'your_questions',
    });
  });

  it('is answered before the goodbye where no time is left', () => {
    const { decided } = consider({ plan: aPlan([theirs]), pack, heard, elapsedMs: overMs });
    expect(decided.next).toMatchObject({ nextIndex: null, closingLead: 'This is how it is with holidays.' });
  });
});

describe('a candidate who has nothing to ask', () => {
  const theirs = aPlanned({ kind: 'your_questions', qualityIds: [], sectionId: 'b' });
  const spare = aPlanned({ questionId: 'q9', sectionId: 'a', reserve: true, lead: 'Thank you.' });
  const plan = aPlan([aPlanned({ sectionId: 'a' }), spare, theirs]);
  const heard = anAnswer({ text: 'No, thank you, I have no questions.', reading: null });
  const at = { plan, heard, questionIndex: 2, elapsedMs: 720_000 };

  it('is told that this is fine, before the goodbye', () => {
    const { next } = consider(at).decided;
    expect(next.nextIndex).toBeNull();
    expect(lines('no-questions')).toContain(next.closingLead);
  });

  it('is not told that this was all where one more question follows', () => {
    const session = { ...usual.session, plan, conditions: { ...someConditions, fillTime: true } };
    const { plan: after, decided } = consider({ ...at, session });
    expect(decided.next.nextIndex).toBe(3);
    expect(after.questions[3]).toMatchObject({ questionId: 'q9', lead: 'Thank you.' });
  });
});

describe('two hundred answers as chance has them', () => {
  /** Three questions with hours of time, as many follow-ups as a pack may ask for, and a reserve. */
  const plan = aPlan(
    amazonPack.questions
      .filter(({ kind }) => kind === 'behavioural')
      .slice(0, 6)
      .map(({ id, title, text, qualityIds }, index) =>
        aPlanned({ questionId: id, title, text, qualityIds, reserve: index > 2 }),
      ),
    { sections: [{ id: 'main', name: 'All of it', minutes: 10_000, followUps: 8 }] },
  );

  it.each([true, false])(
    'always come to an end, by decisions that have a meaning (time filled: %s)',
    (fillTime) => {
      for (let seed = 0; seed < 30; seed += 1) {
        const random = seededRandom(seed * 31 + 5);
        const session = { ...usual.session, plan, conditions: { ...someConditions, fillTime } };
        let interview: InterviewState = {
          ...anInterview(plan.questions.length),
          at: { phase: 'considering', questionIndex: 0, takeId: 't' },
        };
        let answers = 0;
        while (interview.at.phase === 'considering') {
          answers += 1;
          expect(answers).toBeLessThan(mostAnswers);
          const { questionIndex } = interview.at;
          const question = session.plan.questions[questionIndex];
          if (!question) throw new Error('a question that is not there');
          const round = { ...session, pack: amazonPack, listening: shippedListening, random };
          const heard = random() < 0.9 ? randomHeard(question, round) : null;
          const ending = random() < 0.05 ? ('gave-up' as const) : null;
          const made = considerAnswer({
            ...usual,
            ...round,
            session,
            questionIndex,
            elapsedMs: 0,
            heard,
            ending,
          });
          session.plan = made.plan;
          const next = interviewReducer(interview, { ...made.decided, atMs: 0 });
          expect(next).not.toBe(interview);
          expect(next.questionCount).toBe(session.plan.questions.length);
          interview =
            next.at.phase === 'asking'
              ? { ...next, at: { ...interview.at, questionIndex: next.at.questionIndex } }
              : next;
        }
        expect(interview.at.phase).toBe('closing');
      }
    },
  );
});
