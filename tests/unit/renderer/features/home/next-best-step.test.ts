import { describe, expect, test } from 'vitest';
import { nextBestStep } from '@renderer/features/home/next-best-step';
import type { Session, Take } from '@shared/model/session';
import { aSession, aTake } from '@tests/support/review-samples';

const now = new Date('2026-03-12T10:00:00.000Z');

function scored(overall: number, part: Partial<Take> = {}): Take {
  const level = Math.floor(overall);
  return aTake({ selfRating: 3, score: { overall, level, rubricVersion: '1' }, ...part });
}

function interrupted(part: Partial<Session> = {}): Session {
  const finished = aSession();
  return aSession({
    id: 'open',
    updatedAt: '2026-03-12T09:00:00.000Z',
    interview: {
      ...finished.interview,
      at: { phase: 'interrupted', questionIndex: 1, takeId: 'cut', reason: 'app-closed' },
    },
    takes: [aTake({ id: 'cut', interruption: { reason: 'app-closed', seenByUser: false } })],
    ...part,
  });
}

describe('the next best step', () => {
  test('is the first session for somebody who has none', () => {
    expect(nextBestStep([], now)).toEqual({ kind: 'first-session' });
  });

  test('is still the first session when one was left before the first question', () => {
    const left = aSession({ interview: { ...aSession().interview, at: { phase: 'device-check' } } });
    expect(nextBestStep([left], now)).toEqual({ kind: 'first-session' });
  });

  test('is to go on with an interrupted interview, with the take that was kept', () => {
    const step = nextBestStep([aSession({ takes: [scored(2)] }), interrupted()], now);
    expect(step).toMatchObject({ kind: 'continue', session: { id: 'open' }, kept: { id: 'cut' } });
  });

  test('no longer shows the kept take once the user has seen it', () => {
    const seen = interrupted({
      takes: [aTake({ id: 'cut', interruption: { reason: 'app-closed', seenByUser: true } })],
    });
    expect(nextBestStep([seen], now)).toMatchObject({ kind: 'continue', kept: null });
  });

  test('takes the interview that was left last', () => {
    const older = interrupted({ id: 'older', updatedAt: '2026-03-11T09:00:00.000Z' });
    expect(nextBestStep([older, interrupted()], now)).toMatchObject({ session: { id: 'open' } });
  });

  test('does not insist on an interview that was left weeks ago', () => {
    const stale = interrupted({ updatedAt: '2026-02-20T09:00:00.000Z' });
    const done = aSession({ takes: [scored(2)] });
    expect(nextBestStep([stale, done], now)).toMatchObject({ kind: 'try-again' });
  });

  test('is to rate oneself while answers wait for that', () => {
    const unrated = aSession({ takes: [scored(2), scored(3, { id: 'b', selfRating: null })] });
    expect(nextBestStep([unrated], now)).toMatchObject({ kind: 'rate', unrated: 1 });
  });

  test('does not ask to rate an answer whose file is not ready', () => {
    const finishing = aSession({ takes: [scored(2), scored(3, { state: 'finishing', selfRating: null })] });
    expect(nextBestStep([finishing], now)).toMatchObject({ kind: 'try-again' });
  });

  test('is the weakest last answer, going by the newest take of each question', () => {
    const session = aSession({
      takes: [
        scored(1.5, { id: 'first-try', startedAt: '2026-03-01T10:00:00.000Z' }),
        scored(4.1, { id: 'second-try', startedAt: '2026-03-03T10:00:00.000Z' }),
        scored(2.6, { id: 'weak', questionId: 'q1', questionIndex: 1 }),
        scored(3.9, { id: 'fair', questionId: 'q2', questionIndex: 2 }),
      ],
    });
    expect(nextBestStep([session], now)).toMatchObject({ kind: 'try-again', take: { id: 'weak' } });
  });

  test('of two equally weak answers is the newer one', () => {
    const session = aSession({
      takes: [
        scored(2, { id: 'old', startedAt: '2026-03-01T10:00:00.000Z' }),
        scored(2, { id: 'new', questionId: 'q1', startedAt: '2026-03-02T10:00:00.000Z' }),
      ],
    });
    expect(nextBestStep([session], now)).toMatchObject({ take: { id: 'new' } });
  });

  test('is another session when every last answer is good', () => {
    const session = aSession({ takes: [scored(4.6), aTake({ id: 'b', questionId: 'q1', selfRating: 4 })] });
    expect(nextBestStep([session], now)).toEqual({ kind: 'next-session', allGood: true });
  });

  test('does not praise answers that have no score', () => {
    const session = aSession({ takes: [aTake({ selfRating: 4 })] });
    expect(nextBestStep([session], now)).toEqual({ kind: 'next-session', allGood: false });
  });
});
