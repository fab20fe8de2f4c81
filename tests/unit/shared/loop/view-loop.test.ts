import { describe, expect, it } from 'vitest';
import { viewLoop } from '@shared/domain/loop/view-loop';
import type { Debrief } from '@shared/model/debrief';
import type { LoopView } from '@shared/model/loop';
import type { Session } from '@shared/model/session';
import { aDoneSession, aLoop, aLoopRound } from '@tests/support/loop-samples';
import { aSession } from '@tests/support/review-samples';

const done = aDoneSession();
const unrated = aDoneSession({ selfRating: null });
const writing = aDoneSession({ transcription: { state: 'running' } });
const begun: Session = {
  ...aSession(),
  interview: { ...aSession().interview, at: { phase: 'introduction' } },
};

/** The view of a loop in which each round stands as given; null has not begun. */
function viewOf(sessions: (Session | null | 'skipped')[], canDecide = true): LoopView {
  const rounds = sessions.map((each, index) =>
    aLoopRound(`r${index}`, { skipped: each === 'skipped', sessionId: each === null ? null : 's' }),
  );
  return viewLoop(
    aLoop(rounds),
    sessions.map((each) => (each === 'skipped' ? null : each)),
    canDecide,
  );
}

describe('how far a loop is', () => {
  it('is told round by round', () => {
    const { rounds, nextRound } = viewOf([done, 'skipped', begun, null]);
    expect(rounds.map(({ state }) => state)).toEqual(['done', 'skipped', 'begun', 'open']);
    expect(nextRound).toBe(2);
  });

  it('has no next round when all are done or skipped', () => {
    expect(viewOf([done, 'skipped']).nextRound).toBeNull();
  });

  it('names when a round ended, by its last answer', () => {
    expect(viewOf([done]).rounds[0]?.endedAt).toBe('2026-03-02T10:01:00.000Z');
    const without = { ...done, takes: [], interview: { ...done.interview, answers: [] } };
    expect(viewOf([without]).rounds[0]?.endedAt).toBe(done.updatedAt);
    expect(viewOf([begun]).rounds[0]?.endedAt).toBeNull();
  });

  it('counts what is still to be judged and to be written down', () => {
    expect(viewOf([unrated]).rounds[0]).toMatchObject({ unrated: 1, untranscribed: 0 });
    expect(viewOf([writing]).rounds[0]).toMatchObject({ unrated: 0, untranscribed: 1 });
    const failed = aDoneSession({ transcription: { state: 'failed', code: 'x', message: 'y' } });
    expect(viewOf([failed]).rounds[0]).toMatchObject({ untranscribed: 0 });
  });

  it('counts a skipped round that had begun as skipped, and one that was finished as done', () => {
    const rounds = [aLoopRound('a', { skipped: true }), aLoopRound('b', { skipped: true })];
    const { rounds: views } = viewLoop(aLoop(rounds), [begun, done], true);
    expect(views.map(({ state }) => state)).toEqual(['skipped', 'done']);
  });
});

describe('the debrief', () => {
  it('can be held when every round is done and judged, or skipped', () => {
    expect(viewOf([done, 'skipped', done]).debriefWaitsFor).toBeNull();
  });

  it.each<[string, (Session | null | 'skipped')[], string]>([
    ['a round is open', [done, null], 'One round is still to come.'],
    ['rounds are open or begun', [begun, null, done], '2 rounds are still to come.'],
    [
      'nothing was heard',
      ['skipped', 'skipped'],
      'Every round was skipped, so there is nothing to decide on.',
    ],
    ['an answer is not judged', [done, unrated], 'You have not judged your own answers of “Round r1” yet.'],
    ['an answer is not written down', [writing], 'Some answers are still being written down.'],
    ['an open round comes before an unrated one', [unrated, null], 'One round is still to come.'],
  ])('waits while %s', (_why, sessions, sentence) => {
    expect(viewOf(sessions).debriefWaitsFor).toBe(sentence);
  });

  it('cannot be held by a pack without rules', () => {
    expect(viewOf([done], false).debriefWaitsFor).toBe('This pack has no rules for a debrief.');
  });

  it('waits for nothing once it was held', () => {
    const loop = aLoop([aLoopRound('a')], { debrief: {} as Debrief });
    expect(viewLoop(loop, [null], false).debriefWaitsFor).toBeNull();
  });
});
