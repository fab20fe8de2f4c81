import { describe, expect, it } from 'vitest';
import { answeredOf, answersOf } from '@renderer/features/review/session/answers-of';
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

describe('what a session adds up to', () => {
  const score = { overall: 4, level: 4, rubricVersion: '1' };

  it('leaves scores out that the user has not earned a look at by rating', () => {
    const session = aSession({
      takes: [
        aTake({ questionIndex: 0, selfRating: 3, score: { ...score, overall: 2 } }),
        aTake({ questionIndex: 1, selfRating: null, score }),
      ],
    });
    expect(sessionFigures(answersOf(session))).toMatchObject({
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
    expect(sessionFigures(answersOf(session))).toMatchObject({ meanScore: null, spokenSec: 60 });
  });
});
