import { describe, expect, it } from 'vitest';
import { answeredOf, answersOf, ratableOf, threadScore } from '@renderer/features/review/session/answers-of';
import { sessionFigures } from '@renderer/features/review/session/session-figures';
import { aSession, aTake } from '@tests/support/review-samples';

describe('the answers of a session', () => {
  const session = aSession({
    takes: [
      aTake({ id: 'a2', questionIndex: 0, attempt: 2 }),
      aTake({ id: 'a1', questionIndex: 0, attempt: 1 }),
      aTake({ id: 'c1', questionIndex: 2, state: 'recording' }),
    ],
  });

  it('list every question of the plan, answered or not', () => {
    expect(answersOf(session).map((answer) => answer.latest?.id ?? null)).toEqual(['a2', null, null]);
  });

  it('keep all takes of a question, oldest first', () => {
    expect(answersOf(session)[0]?.attempts.map((take) => take.id)).toEqual(['a1', 'a2']);
  });

  it('offer only answered questions for rating', () => {
    expect(answeredOf(session).map((answer) => answer.questionIndex)).toEqual([0]);
  });
});

describe('a question with follow-ups', () => {
  const plain = aSession();
  const [first, second, third] = plain.plan.questions;
  if (!first || !second || !third) throw new Error('The sample has three questions.');
  const followUp = { rootIndex: 0, probeId: 'measured-result', asksFor: 'a figure in the result' };
  const scoreOf = (overall: number) => ({ overall, level: Math.floor(overall), rubricVersion: '1' });
  const session = aSession({
    plan: {
      ...plain.plan,
      questions: [
        first,
        { ...first, followUp },
        { ...second, reserve: true },
        { ...third, kind: 'your_questions' },
      ],
    },
    takes: [
      aTake({ id: 'opening', questionIndex: 0, score: scoreOf(2.5), selfRating: 3 }),
      aTake({ id: 'more', questionIndex: 1, score: scoreOf(3.5), selfRating: 3 }),
      aTake({ id: 'mine', questionIndex: 3 }),
    ],
  });

  it('is listed with them, without a reserve that was not needed', () => {
    expect(answersOf(session).map(({ latest }) => latest?.id)).toEqual(['opening', 'more', 'mine']);
  });

  it('is rated once, and one’s own questions are not rated at all', () => {
    expect(ratableOf(session).map(({ latest }) => latest.id)).toEqual(['opening']);
  });

  it('has the score that it reached with all that was added', () => {
    const [opening] = answersOf(session);
    expect(opening && threadScore(session, opening)?.overall).toBe(3.5);
    expect(sessionFigures(session)).toMatchObject({ meanScore: 3.5, answered: 1, questions: 1 });
    expect(sessionFigures({ ...session, scoresHeld: true }).meanScore).toBeNull();
  });
});

describe('what a session adds up to', () => {
  const score = { overall: 4, level: 4, rubricVersion: '1' };

  it('leaves scores out that the user has not earned a look at by rating', () => {
    const session = aSession({
      takes: [
        aTake({ questionIndex: 0, selfRating: 3, score: { ...score, overall: 2 } }),
        aTake({ questionIndex: 1, selfRating: null, score }),
      ],
    });
    expect(sessionFigures(session)).toMatchObject({
      meanScore: 2,
      meanOwn: 3,
      scored: 1,
      answered: 2,
    });
  });

  it('has no mean before the first rating, and counts no time for typing', () => {
    const session = aSession({
      takes: [
        aTake({ questionIndex: 0, durationMs: 60_000, score }),
        aTake({ questionIndex: 1, input: 'typed', durationMs: 90_000 }),
      ],
    });
    expect(sessionFigures(session)).toMatchObject({ meanScore: null, spokenSec: 60 });
  });
});
