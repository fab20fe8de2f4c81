import { expect, test } from 'vitest';
import { qualityStandings } from '@shared/domain/progress/quality-standings';
import type { Session, Take } from '@shared/model/session';
import { aSession, aTake } from '@tests/support/review-samples';

/** A finished session in which these takes are the answers. */
function answered(takes: Take[], part: Partial<Session> = {}): Session {
  const session = aSession({ takes, ...part });
  const answers = takes.map(({ id, questionIndex }) => ({ questionIndex, takeId: id }));
  return { ...session, interview: { ...session.interview, answers } };
}

function scored(overall: number, part: Partial<Take> = {}): Take {
  return aTake({ selfRating: 3, score: { overall, level: 2, rubricVersion: '1' }, ...part });
}

test('the standing of a quality is the mean of its newest three answers, with the weakest of them', () => {
  const sessions = [1, 2, 3, 4].map((day) =>
    answered([scored(day, { id: `take-${day}`, startedAt: `2026-03-0${day}T10:00:00.000Z` })], {
      id: `session-${day}`,
    }),
  );
  expect(qualityStandings(sessions, 'pack').get('bias')).toEqual({
    mean: 3,
    answers: 3,
    weakest: { sessionId: 'session-2', takeId: 'take-2', overall: 2 },
  });
});

test('a follow-up counts with its question, by the score of the whole', () => {
  const session = answered([scored(2, { id: 'opening' }), scored(3.5, { id: 'more', questionIndex: 1 })]);
  const [root, next] = session.plan.questions;
  session.plan.questions = [
    root!,
    { ...next!, followUp: { rootIndex: 0, probeId: 'measure', asksFor: 'a figure' } },
  ];
  expect(qualityStandings([session], 'pack').get('bias')).toMatchObject({
    mean: 3.5,
    answers: 1,
    weakest: { takeId: 'opening' },
  });
});

test.each([
  ['answers that the user has not rated', answered([scored(2, { selfRating: null })])],
  ['answers without a score', answered([aTake({ selfRating: 3 })])],
  ['scores that are held until the debrief', answered([scored(2)], { scoresHeld: true })],
  ['another pack', answered([scored(2)], { packId: 'other' })],
])('%s do not count', (_, session) => {
  expect(qualityStandings([session], 'pack').size).toBe(0);
});
