import { describe, expect, it } from 'vitest';
import { ratableAnswers } from '@shared/domain/threads/ratable-answers';
import { rootOf, threadOf, threadsOf, threadUpTo } from '@shared/domain/threads/thread-of';
import { answerTo, threadedSession } from '@tests/support/threaded-session';

const session = threadedSession();
const takeIds = ({ answers }: { answers: { takeId: string }[] }) => answers.map(({ takeId }) => takeId);

describe('a thread', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 3],
    [9, 9],
  ])('question %i belongs to question %i', (questionIndex, rootIndex) => {
    expect(rootOf(session, questionIndex)).toBe(rootIndex);
  });

  it('holds the last answer to a question and the answers to its follow-ups, in order', () => {
    const thread = threadOf(session, 0);
    expect(takeIds(thread)).toEqual(['opening-again', 'first-follow-up', 'second-follow-up']);
    expect(thread.rootIndex).toBe(0);
  });

  it('leaves out what was skipped', () => {
    const answers = session.interview.answers.filter(({ questionIndex }) => questionIndex !== 1);
    const skipped = { ...session, interview: { ...session.interview, answers } };
    expect(takeIds(threadOf(skipped, 0))).toEqual(['opening-again', 'second-follow-up']);
  });

  it('is empty for a question without an answer, which then is no thread of the session', () => {
    const answers = session.interview.answers.filter(({ questionIndex }) => questionIndex !== 3);
    const skipped = { ...session, interview: { ...session.interview, answers } };
    expect(threadOf(skipped, 3).answers).toEqual([]);
    expect(threadsOf(skipped).map(({ rootIndex }) => rootIndex)).toEqual([0, 4]);
  });

  it('is one for each question that has an answer', () => {
    expect(threadsOf(session).map(takeIds)).toEqual([
      ['opening-again', 'first-follow-up', 'second-follow-up'],
      ['mistake'],
      ['asked'],
    ]);
  });
});

describe('the thread up to a take', () => {
  it.each([
    ['opening', 0, ['opening']],
    ['opening-again', 0, ['opening-again']],
    ['first-follow-up', 1, ['opening-again', 'first-follow-up']],
    ['second-follow-up', 2, ['opening-again', 'first-follow-up', 'second-follow-up']],
    ['mistake', 3, ['mistake']],
  ])('of %s holds nothing that came after it', (id, questionIndex, expected) => {
    expect(takeIds(threadUpTo(session, { id, questionIndex }))).toEqual(expected);
  });

  it('ends with the take itself, whether it counts as the answer or not', () => {
    const cut = { id: 'interrupted', questionIndex: 2 };
    expect(takeIds(threadUpTo(session, cut))).toEqual(['opening-again', 'first-follow-up', 'interrupted']);
  });
});

describe('the answers that a candidate judges', () => {
  it('are one for each question, without follow-ups and without what they asked', () => {
    expect(ratableAnswers(session).map(({ id }) => id)).toEqual(['opening-again', 'mistake']);
  });

  it('are the follow-up’s where the question itself was skipped', () => {
    const answers = session.interview.answers.filter(({ questionIndex }) => questionIndex !== 0);
    const skipped = { ...session, interview: { ...session.interview, answers } };
    expect(ratableAnswers(skipped).map(({ id }) => id)).toEqual(['first-follow-up', 'mistake']);
  });

  it('are only those whose take is still there', () => {
    expect(ratableAnswers({ ...session, takes: [answerTo(3, 'mistake')] }).map(({ id }) => id)).toEqual([
      'mistake',
    ]);
  });
});
