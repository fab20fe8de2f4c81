import type { InterviewHappening } from '@shared/model/interview';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, openRoom, roomOpensAtMs, valueOf } from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

type Step = InterviewHappening['type'] &
  ('devices-checked' | 'introduction-finished' | 'question-asked' | 'paused');

const askedNow: Step[] = ['devices-checked', 'introduction-finished'];
const cases: [string, Step[], string][] = [
  ['at the device check', [], 'device-check'],
  ['in the introduction', ['devices-checked'], 'paused'],
  ['while a question was asked', askedNow, 'interrupted'],
  ['while the user was thinking', [...askedNow, 'question-asked'], 'interrupted'],
  ['in a pause', [...askedNow, 'question-asked', 'paused'], 'paused'],
];

describe('an interview whose program vanished', () => {
  it.each(cases)('%s can be continued at the next start', async (_, steps, phase) => {
    const root = scratchFolder();
    // This room is never closed: its program is gone.
    const gone = await openRoom(root, { nowMs: roomOpensAtMs });
    const { id } = await createSession(gone);
    for (const type of steps) {
      gone.pass(10_000);
      valueOf(await gone.sessions.dispatch(id, { type }));
    }
    const before = valueOf(await gone.sessions.get(id)).interview;
    const room = await testRoom(root, { nowMs: roomOpensAtMs + 3_600_000 });
    const { interview } = valueOf(await room.sessions.get(id));
    expect(interview.at.phase).toBe(phase);
    expect(interview.clock).toEqual({ elapsedMs: before.clock.elapsedMs, runningSinceMs: null });
    if (phase === 'device-check') return;
    const resumed = valueOf(await room.sessions.dispatch(id, { type: 'resumed' }));
    expect(resumed.interview.clock.runningSinceMs).toBe(roomOpensAtMs + 3_600_000);
  });

  it('is left alone by later starts', async () => {
    const root = scratchFolder();
    const gone = await openRoom(root);
    const { id } = await createSession(gone);
    for (const type of askedNow) await gone.sessions.dispatch(id, { type });
    await (await openRoom(root)).close();
    const once = valueOf(await (await testRoom(root)).sessions.get(id));
    const twice = valueOf(await (await testRoom(root)).sessions.get(id));
    expect(twice).toEqual(once);
  });
});
