import type { SessionChoice } from '@electron/main/sessions/new-session';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { InterviewPhase } from '@shared/model/interview';
import type { Manner } from '@shared/model/pack';
import type { Listening } from '@shared/model/pack-listening';
import { segmentOf } from '@tests/support/heard-speech';
import { someConditions } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  beginFirstTake,
  createSession,
  reachThinking,
  valueOf,
  type SessionRoom,
} from '@tests/support/session-room';
import { shippedListening } from '@tests/support/shipped-listening';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it, vi } from 'vitest';

/** Interviewers who lose patience in no time, so that a test can wait for it. */
const hasty: Listening = {
  ...shippedListening,
  patience: {
    warm: { nudgeSec: 0.05, giveUpSec: 0.15 },
    neutral: { nudgeSec: 0.05, giveUpSec: 0.15 },
    terse: { nudgeSec: 0.05, giveUpSec: 0.15 },
    sceptical: { nudgeSec: 0.05, giveUpSec: 0.15 },
  },
};

/** The recruiter of the sample session is warm. */
const lines = (name: keyof Listening['lines'], manner: Manner = 'warm') =>
  shippedListening.lines[name][manner];

async function answering(
  options: Parameters<typeof testRoom>[1] = {},
  choice: Partial<SessionChoice> = {},
): Promise<{ room: SessionRoom; key: TakeKey }> {
  const room = await testRoom(scratchFolder(), options);
  const session = await reachThinking(room, await createSession(room, 'audio', choice));
  const { take } = valueOf(await room.takes.begin(session.id, 'audio/webm;codecs=opus'));
  return { room, key: { sessionId: session.id, takeId: take.id } };
}

const phaseOf = async (room: SessionRoom, { sessionId }: TakeKey): Promise<InterviewPhase> =>
  valueOf(await room.sessions.get(sessionId)).interview.at;

/** Lets the candidate say something, and waits until it led to a phase like this. */
async function says(
  room: SessionRoom,
  key: TakeKey,
  text: string,
  expected: object,
): Promise<InterviewPhase> {
  room.interviewer.segmentHeard({ ...key, segment: segmentOf(text) });
  return waitFor(room, key, expected);
}

async function waitFor(room: SessionRoom, key: TakeKey, expected: object): Promise<InterviewPhase> {
  await vi.waitFor(async () => expect(await phaseOf(room, key)).toMatchObject(expected), { timeout: 2000 });
  return phaseOf(room, key);
}

/** The interviewer has said the line, so the answer goes on. */
async function goesOn(room: SessionRoom, { sessionId }: TakeKey): Promise<void> {
  valueOf(await room.sessions.dispatch(sessionId, { type: 'question-asked' }));
}

function textOf(at: InterviewPhase): string {
  return at.phase === 'asking' ? (at.reply?.text ?? '') : '';
}

const calm = () => new Promise((resolve) => void setTimeout(resolve, 60));

describe('what is no answer', () => {
  it('is met with the question once more, while the take waits', async () => {
    const { room, key } = await answering();
    const at = await says(room, key, 'Sorry, could you repeat the question?', { phase: 'asking' });
    expect(at).toMatchObject({ takeId: key.takeId, repeats: 1, reply: null });
  });

  it.each([
    ['Let me think about that for a moment.', 'take-your-time'],
    ['Can I ask a clarifying question?', 'go-ahead'],
    ['Can I use another example?', 'another-example'],
    ['I cannot think of an example.', 'smaller-example'],
  ] as const)('is met with a word: “%s”', async (text, line) => {
    const { room, key } = await answering();
    const at = await says(room, key, text, { phase: 'asking', takeId: key.takeId, reply: { line } });
    expect(lines(line)).toContain(textOf(at));
    await goesOn(room, key);
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering', takeId: key.takeId });
  });

  it('is met with what the pack says where it asks what is meant, and the second time with the question', async () => {
    const { room, key } = await answering(
      {},
      { what: { run: 'question', questionId: 'behavioural-simplify' } },
    );
    const first = await says(room, key, 'Do you mean a process at work?', { phase: 'asking' });
    expect(textOf(first)).not.toBe('');
    await goesOn(room, key);
    const second = await says(room, key, 'Do you mean a technical one?', {
      phase: 'asking',
      takeId: key.takeId,
    });
    const { plan } = valueOf(await room.sessions.get(key.sessionId));
    expect(textOf(second)).toContain(plan.repeatLine);
    expect(textOf(second)).toContain(plan.questions[0]?.text);
  });

  it('leads on to the next question when there is no idea a second time', async () => {
    const { room, key } = await answering();
    await says(room, key, 'I cannot think of an example.', { reply: { line: 'smaller-example' } });
    await goesOn(room, key);
    const at = await says(room, key, 'No, I really do not know.', { phase: 'asking', takeId: null });
    const session = valueOf(await room.sessions.get(key.sessionId));
    expect(session.interview.answers).toEqual([]);
    expect(session.takes).toMatchObject([{ id: key.takeId, endedAt: expect.any(String) }]);
    const next = at.phase === 'asking' ? session.plan.questions[at.questionIndex] : undefined;
    expect(lines('come-back')).toContain(next?.lead);
  });

  it('is answered once for each time it was said', async () => {
    const { room, key } = await answering();
    await says(room, key, 'Could you repeat the question?', { phase: 'asking', repeats: 1 });
    await goesOn(room, key);
    await says(room, key, 'I worked on invoices last spring and moved the nightly export to a queue.', {
      phase: 'answering',
    });
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering' });
  });
});

describe('an answer', () => {
  it('is left alone, even where the same words stand in it', async () => {
    const { room, key } = await answering();
    const told =
      'The customer asked me whether I could repeat the question, and I moved the nightly export to a queue.';
    await says(room, key, told, { phase: 'answering' });
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering', takeId: key.takeId });
  });

  it('of another take, or one that is over, is not listened to', async () => {
    const { room, key } = await answering();
    room.interviewer.segmentHeard({ ...key, takeId: 'nobody', segment: segmentOf('Could you repeat that?') });
    await room.sessions.dispatch(key.sessionId, { type: 'paused' });
    room.interviewer.segmentHeard({ ...key, segment: segmentOf('Could you repeat that?') });
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'paused' });
  });

  it('in writing is not listened to', async () => {
    const room = await testRoom(scratchFolder(), { listening: { listening: hasty } });
    const { key } = await beginFirstTake(room, 'typed');
    await calm();
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering' });
  });
});

describe('a silence', () => {
  const impatient = { listening: { listening: hasty } };

  it('is broken once, and then the next question follows with a word', async () => {
    const { room, key } = await answering(impatient);
    const nudged = await waitFor(room, key, { phase: 'asking', reply: { line: 'nudge' } });
    expect(lines('nudge')).toContain(textOf(nudged));
    await goesOn(room, key);
    const at = await waitFor(room, key, { phase: 'asking', takeId: null });
    const { plan } = valueOf(await room.sessions.get(key.sessionId));
    expect(lines('come-back')).toContain(at.phase === 'asking' ? plan.questions[at.questionIndex]?.lead : '');
    expect(room.reports).toEqual([]);
  });

  it('is none once somebody speaks, be it a few words', async () => {
    const { room, key } = await answering(impatient);
    room.interviewer.draftHeard({ ...key, text: 'So I' });
    await calm();
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering' });
  });

  it('says nothing where nobody can hear', async () => {
    const { room, key } = await answering({ listening: { listening: hasty, canHear: () => false } });
    await calm();
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering' });
  });

  it('is longer where more time is given', async () => {
    const conditions = { ...someConditions, extraTime: 3 };
    const { room, key } = await answering(impatient, { conditions });
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering' });
    await waitFor(room, key, { reply: { line: 'nudge' } });
  });

  it('is waited out while the candidate took a moment', async () => {
    const { room, key } = await answering(impatient);
    await room.sessions.dispatch(key.sessionId, { type: 'moment-requested' });
    await calm();
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'thinking', takeId: key.takeId });
  });
});

describe('nobody who knows how to listen', () => {
  it('says the question again, and nothing else', async () => {
    const { room, key } = await answering({ listening: { listening: null } });
    room.interviewer.segmentHeard({ ...key, segment: segmentOf('Let me think about that for a moment.') });
    await calm();
    expect(await phaseOf(room, key)).toMatchObject({ phase: 'answering' });
    await says(room, key, 'Could you repeat the question?', { phase: 'asking', repeats: 1 });
  });
});
