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

describe('the way through an interview', () => {
  it('greets, asks, records by itself, thanks, asks on, says goodbye and ends', async () => {
    const room = directorRoom(new InterviewMain().after(checked));
    const second = room.main.session.plan.questions[1];
    if (second) second.lead = 'Thank you.';
    await room.director.start();
    await settle();
    expect(room.lines.at(-1)?.text).toBe('Hello.');
    await room.lineEnds();
    expect(room.lines.at(-1)?.text).toBe('Introduce yourself, please.');
    for (const index of [0, 1, 2]) {
      await room.lineEnds();
      expect(room.phase()).toBe('answering');
      expect(room.recorders).toHaveLength(index + 1);
      await room.director.finishAnswer();
      await settle();
    }
    expect(room.lines.map((line) => line.text).slice(2)).toEqual([
      'Thank you. A quick decision, please.',
      'When you could start, please.',
      'Goodbye.',
    ]);
    await room.lineEnds();
    expect(room.phase()).toBe('finished');
    expect(room.onFinished).toHaveBeenCalledOnce();
    expect(room.main.session.interview.answers).toHaveLength(3);
  });

  it('records from the end of the question on, before the take is open', async () => {
    const room = await answering();
    const { told } = room.recorders[0] ?? { told: [] };
    expect(told[0]).toBe('start');
    expect(room.main.happenings).toEqual(['question-asked', 'take:begin']);
    expect(room.director.store.get().recording).toBe(true);
  });

  it('goes on at once when a line is skipped, but takes no second press for a wish to skip', async () => {
    const room = directorRoom(new InterviewMain().after(checked));
    await room.director.start();
    await settle();
    room.director.skipLine();
    await settle();
    expect(room.phase()).toBe('introduction');
    room.clock.nowMs += 1000;
    room.director.skipLine();
    await settle();
    expect(room.phase()).toBe('asking');
    room.director.skipLine();
    await settle();
    expect(room.phase()).toBe('asking');
  });

  it('prepares the sound of what is said next', async () => {
    const room = await answering();
    expect(room.prepared).toContain('A quick decision, please.');
  });

  it('does nothing on a second "done" while the first is being saved', async () => {
    const room = await answering();
    await Promise.all([room.director.finishAnswer(), room.director.finishAnswer()]);
    expect(room.main.happenings.filter((name) => name === 'take:finish')).toHaveLength(1);
    expect(room.phase()).toBe('asking');
  });
});

describe('an answer that waits', () => {
  it.each(['repeat-requested', 'moment-requested', 'paused'] as const)('is paused for %s', async (type) => {
    const room = await answering();
    await room.director.holdAnswer(type);
    expect(room.recorders[0]?.told.at(-1)).toBe('pause');
    expect(room.director.store.get().recording).toBe(false);
  });

  it('goes on in the same take after the question was repeated', async () => {
    const room = await answering();
    await room.director.holdAnswer('repeat-requested');
    await settle();
    expect(room.lines.at(-1)?.text).toBe('Of course. Introduce yourself, please.');
    await room.lineEnds();
    expect(room.phase()).toBe('answering');
    expect(room.recorders).toHaveLength(1);
    expect(room.recorders[0]?.told.at(-1)).toBe('resume');
    expect(room.director.store.get().recording).toBe(true);
  });

  it('goes on after a moment and after a pause', async () => {
    const room = await answering();
    await room.director.holdAnswer('moment-requested');
    expect(room.phase()).toBe('thinking');
    await room.director.goOn('moment-ended');
    await room.director.holdAnswer('paused');
    await room.director.goOn('resumed');
    await settle();
    expect(room.phase()).toBe('answering');
    expect(room.recorders[0]?.told.at(-1)).toBe('resume');
  });

  it('begins only when the user is ready, if a moment was asked for during the question', async () => {
    const room = directorRoom(new InterviewMain().after(checked, greeted));
    await room.director.start();
    await settle();
    await room.director.holdAnswer('moment-requested');
    await settle();
    expect(room.recorders).toHaveLength(0);
    await room.director.goOn('moment-ended');
    await settle();
    expect(room.phase()).toBe('answering');
    expect(room.recorders[0]?.told[0]).toBe('start');
  });

  it('is heard on when the main process refused to hold it', async () => {
    const room = await answering();
    room.main.failing.set('session:dispatch', { code: 'write-failed', message: 'No.' });
    await room.director.holdAnswer('paused');
    await settle();
    expect(room.recorders[0]?.told.at(-1)).toBe('resume');
    expect(room.director.store.get().failure?.code).toBe('write-failed');
  });
});

describe('an interruption', () => {
  it('keeps the recorded part of an answer when the camera is unplugged, and lets go of the devices', async () => {
    const room = await answering();
    const [recorder] = room.recorders;
    if (recorder) recorder.durationMs = 7000;
    // Closed devices deliver nothing any more: a recorder that is stopped after them would wait for ever.
    room.devices.onClosed = () => recorder?.told.push('devices closed');
    room.devices.lose('camera');
    await settle();
    expect(recorder?.told.indexOf('stop')).toBeLessThan(recorder?.told.indexOf('devices closed') ?? -1);
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'camera-lost' });
    expect(room.main.session.takes[0]?.durationMs).toBe(7000);
    expect(room.recorders[0]?.told).toContain('stop');
    expect(room.director.store.get().devices).toEqual({
      state: 'failed',
      problems: [{ kind: 'camera', code: 'unplugged' }],
    });
    expect(room.director.devices.capture).toBeNull();
  });

  it('goes on with the same question in a new take, by voice only if asked for', async () => {
    const room = await answering();
    room.devices.lose('camera');
    await settle();
    await room.director.askAgain('audio');
    await settle();
    await room.lineEnds();
    expect(room.main.session.answerInput).toBe('audio');
    expect(room.devices.wishes).toEqual(['video', 'audio']);
    expect(room.main.session.interview.at).toMatchObject({ phase: 'answering', questionIndex: 0 });
    expect(room.main.session.takes).toHaveLength(2);
  });

  it('lets the kept part count and goes on with the next question', async () => {
    const room = await answering();
    room.recording.fail({ reason: 'disk-full', message: 'Full.' });
    await settle();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'disk-full' });
    await room.director.keepInterrupted();
    expect(room.main.session.interview).toMatchObject({
      at: { phase: 'asking', questionIndex: 1 },
      answers: [{ questionIndex: 0 }],
    });
  });

  it('turns an answer whose end could not be written into an interrupted one', async () => {
    const room = await answering();
    if (room.recorders[0]) room.recorders[0].failure = { reason: 'disk-full', message: 'Full.' };
    await room.director.finishAnswer();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'disk-full' });
  });

  it('can be tried again when closing the take failed', async () => {
    const room = await answering();
    room.main.failing.set('take:finish', { code: 'write-failed', message: 'No.' });
    await room.director.finishAnswer();
    expect(room.director.store.get().failure?.code).toBe('write-failed');
    expect(room.phase()).toBe('answering');
    await room.director.finishAnswer();
    expect(room.phase()).toBe('asking');
    expect(room.director.store.get().failure).toBeNull();
  });

  it('says so when there is no room to begin an answer, and when the recorder does not start', async () => {
    const full = new InterviewMain().after(checked, greeted);
    full.failing.set('take:begin', { code: 'disk-full', message: 'Full.' });
    expect((await answering(full)).main.session.interview.at).toMatchObject({ reason: 'disk-full' });

    const room = directorRoom(new InterviewMain().after(checked, greeted));
    room.recording.startProblem = new Error('no encoder');
    await room.director.start();
    await settle();
    await room.lineEnds();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'write-failed' });
  });

  it('follows from the sleep of the computer: an answer is cut, everything else pauses', async () => {
    const room = await answering();
    room.main.bridge.push('app:suspending', null);
    await settle();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'computer-slept' });

    const asking = directorRoom(new InterviewMain().after(checked, greeted));
    await asking.director.start();
    await settle();
    asking.main.bridge.push('app:suspending', null);
    await settle();
    expect(asking.main.session.interview.at).toMatchObject({ phase: 'paused', resumeTo: 'asking' });
    await asking.lineEnds();
    expect(asking.phase()).toBe('paused');
  });

  it('is made of a take that a page before this one left open', async () => {
    const main = new InterviewMain().after(checked, greeted, { type: 'question-asked' });
    await main.bridge.invoke('take:begin', { sessionId: 'session-1', mimeType: 'video/webm' });
    const room = directorRoom(main);
    await room.director.start();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'page-crashed' });
  });
});

describe('leaving the room', () => {
  it('interrupts an open answer, and pauses an interview without one', async () => {
    const room = await answering();
    await room.director.leave();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'interrupted', reason: 'app-closed' });

    const asking = directorRoom(new InterviewMain().after(checked, greeted));
    await asking.director.start();
    await settle();
    await asking.director.leave();
    expect(asking.phase()).toBe('paused');
  });

  it('ends early or skips with the sound on disk and the answer not counted', async () => {
    const room = await answering();
    await room.director.endWithoutAnswer('answer-skipped');
    expect(room.recorders[0]?.told).toContain('stop');
    expect(room.main.session.interview).toMatchObject({
      at: { phase: 'asking', questionIndex: 1 },
      answers: [],
    });
    await settle();
    await room.lineEnds();
    await room.director.endWithoutAnswer('ended-early');
    expect(room.main.session.interview.at).toEqual({ phase: 'finished', ending: 'ended-early' });
    expect(room.onFinished).toHaveBeenCalledOnce();
  });
});
