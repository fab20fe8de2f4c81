import { describe, expect, it } from 'vitest';
import { directorRoom, settle } from '@tests/support/director-room';
import { InterviewMain } from '@tests/support/interview-main';
import { aFollowUp } from '@tests/support/plan-samples';

const checked = { type: 'devices-checked' } as const;
const greeted = { type: 'introduction-finished' } as const;
const nudge = { line: 'nudge', text: 'Are you still there?' } as const;

/** A room in which the first answer is being given. */
async function answering(main = new InterviewMain()) {
  const room = directorRoom(main.after(checked, greeted));
  await room.director.start();
  await settle();
  await room.lineEnds();
  return room;
}

const textsOf = ({ lines }: Awaited<ReturnType<typeof answering>>) => lines.map(({ text }) => text);

describe('an answer that is considered', () => {
  it('is not recorded any more, and nothing is said until it is decided on', async () => {
    const room = await answering();
    room.main.takesNotes = true;
    await room.director.finishAnswer();
    await settle();
    expect(room.phase()).toBe('considering');
    expect(room.director.store.get()).toMatchObject({ recording: false, speaking: false, busy: false });
    expect(textsOf(room)).toEqual(['Introduce yourself, please.']);
    room.main.decide();
    await settle();
    expect(textsOf(room).at(-1)).toBe('A quick decision, please.');
  });

  it('is followed by a follow-up, whose answer is a take of its own', async () => {
    const room = await answering();
    room.main.followUps.push(aFollowUp(0, 'own-part', { lead: 'I see.' }));
    await room.director.finishAnswer();
    await settle();
    expect(textsOf(room).at(-1)).toBe('I see. What did you do yourself?');
    await room.lineEnds();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'answering', questionIndex: 1 });
    expect(room.main.session.takes.map(({ questionIndex }) => questionIndex)).toEqual([0, 1]);
    expect(room.recorders).toHaveLength(2);
  });

  it('pauses while the computer sleeps, and is decided on when the room is back', async () => {
    const room = await answering();
    room.main.takesNotes = true;
    await room.director.finishAnswer();
    room.main.bridge.push('app:suspending', null);
    await settle();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'paused', resumeTo: 'considering' });
    room.main.takesNotes = false;
    await room.director.goOn('resumed');
    await settle();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });
});

describe('feedback', () => {
  async function inFeedback() {
    const room = await answering(new InterviewMain({ mode: 'practice' }));
    room.main.followUps.push(aFollowUp(0));
    await room.director.finishAnswer();
    await settle();
    return room;
  }

  it('stands between two questions in silence', async () => {
    const room = await inFeedback();
    expect(room.phase()).toBe('feedback');
    expect(room.lines).toHaveLength(1);
    expect(room.director.store.get()).toMatchObject({ recording: false, speaking: false });
  });

  it('is followed by what was decided', async () => {
    const room = await inFeedback();
    await room.director.goOn('feedback-read');
    await settle();
    expect(textsOf(room).at(-1)).toBe('What did you do yourself?');
  });

  it('is followed by the same question where it is tried again, in a new take', async () => {
    const room = await inFeedback();
    await room.director.goOn('question-retried');
    await settle();
    expect(textsOf(room).at(-1)).toBe('Introduce yourself, please.');
    await room.lineEnds();
    expect(room.main.session.takes.map(({ questionIndex }) => questionIndex)).toEqual([0, 0]);
    expect(room.main.session.interview.at).toMatchObject({ phase: 'answering', takeId: 'take-2' });
  });

  it('stays where it is when the room is left or the computer sleeps', async () => {
    const room = await inFeedback();
    room.main.bridge.push('app:suspending', null);
    await settle();
    await room.director.leave();
    expect(room.phase()).toBe('feedback');
    expect(room.director.store.get().failure).toBeNull();
  });
});

describe('a reply of the interviewer', () => {
  it('is said while the take waits, without the question, and the same take goes on', async () => {
    const room = await answering();
    const [recorder] = room.recorders;
    room.main.reply(nudge);
    await settle();
    expect(recorder?.told.at(-1)).toBe('pause');
    expect(textsOf(room).at(-1)).toBe('Are you still there?');
    expect(room.director.store.get()).toMatchObject({ recording: false, speaking: true });
    await room.lineEnds();
    expect(recorder?.told.at(-1)).toBe('resume');
    expect(room.recorders).toHaveLength(1);
    expect(room.main.session.interview.at).toMatchObject({ phase: 'answering', takeId: 'take-1' });
  });

  it('can be cut short', async () => {
    const room = await answering();
    room.main.reply(nudge);
    await settle();
    room.clock.nowMs += 1000;
    room.director.skipLine();
    await settle();
    expect(room.phase()).toBe('answering');
  });
});

describe('an interviewer who gives up waiting', () => {
  it('goes on with the next question, and the recorder stops', async () => {
    const room = await answering();
    room.main.giveUp();
    await settle();
    expect(room.recorders[0]?.told.at(-1)).toBe('stop');
    expect(room.main.session.interview).toMatchObject({ at: { questionIndex: 1 }, answers: [] });
    await room.lineEnds();
    expect(room.phase()).toBe('answering');
  });

  it('interrupts nothing where the last chunk of that take came too late', async () => {
    const room = await answering();
    room.main.giveUp();
    await settle();
    room.recording.fail({ reason: 'write-failed', message: 'This take is not being recorded.' });
    await settle();
    expect(room.main.session.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });
});
