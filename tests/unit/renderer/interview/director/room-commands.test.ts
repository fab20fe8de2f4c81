import { describe, expect, it } from 'vitest';
import { directorRoom, settle } from '@tests/support/director-room';
import { InterviewMain } from '@tests/support/interview-main';

const checked = { type: 'devices-checked' } as const;
const greeted = { type: 'introduction-finished' } as const;

/** A room in which the first answer is being given. */
async function answering(main = new InterviewMain().after(checked, greeted)) {
  const room = directorRoom(main);
  await room.director.start();
  await settle();
  await room.lineEnds();
  return room;
}

describe('devices that do not work', () => {
  it('hold the interview until they do, or until another way to answer is chosen', async () => {
    const room = directorRoom(new InterviewMain().after(checked));
    const problems = [{ kind: 'camera' as const, code: 'denied' as const }];
    const working = room.devices.answer;
    room.devices.answer = { problems };
    await room.director.start();
    await settle();
    expect(room.director.store.get().devices).toEqual({ state: 'failed', problems });
    expect(room.lines).toHaveLength(0);
    await room.director.retryDevices('video');
    expect(room.lines).toHaveLength(0);
    room.devices.answer = working;
    await room.director.retryDevices('video');
    expect(room.lines).toHaveLength(1);
  });

  it('are not touched for typed answers, which are saved before the answer is closed', async () => {
    const room = await answering(new InterviewMain({ answerInput: 'typed' }).after(checked, greeted));
    expect(room.devices.wishes).toEqual([]);
    expect(room.recorders).toEqual([]);
    room.clock.nowMs += 30_000;
    room.director.type('I moved the job to a queue.');
    await room.director.finishAnswer();
    expect(room.main.typed.get('take-1')).toBe('I moved the job to a queue.');
    expect(room.main.session.takes[0]?.durationMs).toBe(30_000);
    expect(room.phase()).toBe('asking');
  });
});

describe('the words of the user', () => {
  it('are shown as they come, for the open answer only', async () => {
    const room = await answering();
    const at = { sessionId: 'session-1', takeId: 'take-1' };
    const segment = { text: 'I led it.', words: [], confidence: 1, flags: [], startSec: 0, endSec: 1 };
    room.main.bridge.push('transcript:draft-changed', { ...at, text: 'I led' });
    expect(room.director.store.get().captions).toEqual({ settled: '', draft: 'I led' });
    room.main.bridge.push('transcript:segment-added', { ...at, segment });
    room.main.bridge.push('transcript:segment-added', { ...at, takeId: 'another', segment });
    expect(room.director.store.get().captions).toEqual({ settled: 'I led it.', draft: '' });
  });
});

describe('two commands at once', () => {
  it('are one: the second is a press too many', async () => {
    const room = await answering();
    await Promise.all([room.director.holdAnswer('moment-requested'), room.director.holdAnswer('paused')]);
    expect(room.main.happenings.slice(2)).toEqual(['moment-requested']);
    expect(room.phase()).toBe('thinking');
  });
});
