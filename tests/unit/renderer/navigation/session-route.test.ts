import { expect, test } from 'vitest';
import { sessionRoute } from '@renderer/navigation/session-route';
import type { InterviewPhase } from '@shared/model/interview';
import { aSession } from '@tests/support/review-samples';

test.each<[InterviewPhase, string]>([
  [{ phase: 'device-check' }, '/sessions/session-1/check'],
  [{ phase: 'introduction' }, '/sessions/session-1/room'],
  [
    { phase: 'interrupted', questionIndex: 0, takeId: null, reason: 'app-closed' },
    '/sessions/session-1/room',
  ],
  [{ phase: 'finished', ending: 'ended-early' }, '/sessions/session-1'],
])('a session at %o is taken up at %s', (at, address) => {
  const session = aSession();
  expect(sessionRoute({ ...session, interview: { ...session.interview, at } })).toBe(address);
});
