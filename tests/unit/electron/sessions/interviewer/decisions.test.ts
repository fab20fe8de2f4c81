import { shippedJudge } from '@tests/support/shipped-judge';
import type { SessionChoice } from '@electron/main/sessions/new-session';
import type { Session } from '@shared/model/session';
import { someConditions } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  afterDecision,
  beginTyped,
  createSession,
  openRoom,
  reachThinking,
  roomOpensAtMs,
  typeAnswer,
  valueOf,
  type SessionRoom,
} from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it, vi } from 'vitest';

const judgeAnswer = shippedJudge;
const oneQuestion = { what: { run: 'question', questionId: 'behavioural-simplify' } } as const;

const vague =
  'Last spring our nightly export of invoices failed three times in one week at the book shop. ' +
  'We found that the job ran out of memory, and we moved it to a queue so that the process was simpler.';
const ownPart =
  'I read the heap dump myself, I rewrote the export so that it sends one invoice at a time, and I tested it on a copy.';
const result =
  'It fell from forty minutes to twelve, which I measured in the log of the job over two weeks, and nothing failed since.';

/** A room whose interviewers judge by the rubric that the program ships. */
function judgingRoom(options: Parameters<typeof testRoom>[1] = {}): Promise<SessionRoom> {
  return testRoom(scratchFolder(), {
    nowMs: roomOpensAtMs,
    ...options,
    ports: { judgeAnswer, ...options.ports },
  });
}

const typed = (room: SessionRoom, choice: Partial<SessionChoice> = oneQuestion): Promise<Session> =>
  createSession(room, 'typed', choice);

const probesOf = ({ plan }: Session) => plan.questions.map(({ followUp }) => followUp?.probeId ?? null);

describe('after a typed answer', () => {
  it('the interviewer asks for what it lacks, behind its question and without time to prepare', async () => {
    const room = await judgingRoom();
    const asked = await typeAnswer(room, await typed(room), vague);
    expect(asked.plan.questions).toHaveLength(2);
    expect(asked.plan.questions[1]?.followUp).toMatchObject({ rootIndex: 0 });
    expect(asked.interview).toMatchObject({
      questionCount: 2,
      at: { phase: 'asking', questionIndex: 1, prepare: false },
    });
    await vi.waitFor(() => {
      const told = room.announced.findLast(({ name }) => name === 'session:changed');
      expect(told?.payload).toEqual({ session: asked });
    });
  });

  it('the answer to a follow-up is read together with it, and the same is not asked again', async () => {
    const room = await judgingRoom();
    let session = await typed(room);
    for (const text of [vague, ownPart, result, result]) session = await typeAnswer(room, session, text);
    const probes = probesOf(session).filter((id) => id !== null);
    expect(new Set(probes).size).toBe(probes.length);
    expect(session.interview.at).toMatchObject({ phase: 'closing' });
    const [opening, ...others] = session.takes;
    for (const take of others) {
      expect(take.score?.overall ?? 0).toBeGreaterThanOrEqual(opening?.score?.overall ?? 5);
    }
  });

  it('is kept with the session: the next start knows the follow-up', async () => {
    const root = scratchFolder();
    const room = await openRoom(root, { ports: { judgeAnswer } });
    const asked = await typeAnswer(room, await typed(room), vague);
    await room.close();
    const next = await testRoom(root);
    expect(valueOf(await next.sessions.get(asked.id)).plan).toEqual(asked.plan);
  });

  it('that was skipped the plan goes on', async () => {
    const room = await judgingRoom();
    const session = await reachThinking(room, await typed(room, {}));
    await room.sessions.dispatch(session.id, { type: 'answer-skipped' });
    const next = session.plan.questions.findIndex(({ reserve }, index) => index > 0 && !reserve);
    expect((await afterDecision(room, session.id)).interview.at).toMatchObject({ questionIndex: next });
  });

  it.each([
    ['nobody knows how to listen', { listening: { listening: null } }],
    ['the pack is gone', {}],
  ])('the plan goes on where %s', async (why, options) => {
    const root = scratchFolder();
    const first = await openRoom(root, { ports: { judgeAnswer } });
    const created = await typed(first);
    await first.close();
    const ports = { judgeAnswer, ...(why === 'the pack is gone' && { findPack: () => null }) };
    const room = await testRoom(root, { ...options, ports });
    const session = await typeAnswer(room, created, vague);
    expect(session.plan.questions).toHaveLength(1);
    expect(session.interview.at).toEqual({ phase: 'closing', lead: null });
    expect(room.reports).toEqual([]);
  });

  it('a story that was told in this round already is noticed', async () => {
    const room = await judgingRoom();
    const drill = await typed(room, { what: { run: 'drill', qualityId: 'bias_for_action' }, seed: 2 });
    const story = `${vague} ${ownPart} ${result}`;
    let session = await typeAnswer(room, drill, story);
    while (
      session.interview.at.phase === 'asking' &&
      session.plan.questions[session.interview.at.questionIndex]?.followUp
    )
      session = await typeAnswer(room, session, result);
    session = await typeAnswer(room, session, story);
    expect(probesOf(session)).toContain('told-before');
  });

  it('the question is asked once more to somebody who only asks for it', async () => {
    const room = await judgingRoom();
    const session = await typeAnswer(room, await typed(room), 'Could you repeat the question, please?');
    const [question, again] = session.plan.questions;
    expect(again).toMatchObject({ text: question?.text, lead: session.plan.repeatLine });
    expect(session.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });
});

describe('in practice', () => {
  const practice = { ...oneQuestion, mode: 'practice' } as const;

  it('feedback comes first, and then the follow-up that was decided on', async () => {
    const room = await judgingRoom();
    const feedback = await typeAnswer(room, await typed(room, practice), vague);
    expect(feedback.interview.at).toMatchObject({ phase: 'feedback', next: { nextIndex: 1 } });
    expect(feedback.plan.questions).toHaveLength(2);
    const on = valueOf(await room.sessions.dispatch(feedback.id, { type: 'feedback-read' }));
    expect(on.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });

  it('another try forgets the follow-up to the first one', async () => {
    const room = await judgingRoom();
    const feedback = await typeAnswer(room, await typed(room, practice), vague);
    const [, first] = feedback.plan.questions;
    const retried = valueOf(await room.sessions.dispatch(feedback.id, { type: 'question-retried' }));
    const again = await typeAnswer(room, retried, `${vague} ${ownPart} ${result}`);
    expect(again.takes.map(({ questionIndex, attempt }) => [questionIndex, attempt])).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(again.plan.questions).not.toContainEqual(first);
    expect(again.interview.questionCount).toBe(again.plan.questions.length);
  });

  it('there is no feedback on what the candidate asked', async () => {
    const room = await judgingRoom();
    const what = { run: 'round', stageId: 'phone-screen', roundId: 'phone-screen', lengthMin: 20 } as const;
    let session = await typed(room, { what, mode: 'practice' });
    const last = session.plan.questions.findIndex(({ kind }) => kind === 'your_questions');
    session = await reachThinking(room, session);
    while (session.interview.at.phase !== 'closing') {
      const { at } = session.interview;
      if (!('questionIndex' in at) || at.questionIndex === last) break;
      await room.sessions.dispatch(session.id, { type: 'answer-skipped' });
      session = await afterDecision(room, session.id);
    }
    const asked = await typeAnswer(room, session, 'What does a normal week look like in the team?');
    expect(asked.interview.at).toMatchObject({ phase: 'asking', questionIndex: last + 1 });
    expect(asked.plan.questions[last + 1]?.lead).not.toBe('');
  });
});

describe('when the time of the round is over', () => {
  const overMs = 11 * 60_000;

  it('an answer that was cut short leads to the goodbye, with a word of excuse', async () => {
    const room = await judgingRoom();
    const session = await typed(room);
    const key = await beginTyped(room, session, vague);
    room.pass(overMs);
    await room.takes.finish(key, { durationMs: overMs, interruption: null, cutIn: true });
    const { at } = (await afterDecision(room, session.id)).interview;
    expect(at).toMatchObject({ phase: 'closing', lead: expect.stringMatching(/time/) });
  });

  it('an answer that came to its own end leads to it without one', async () => {
    const room = await judgingRoom();
    const session = await typed(room);
    const key = await beginTyped(room, session, vague);
    room.pass(overMs);
    await room.takes.finish(key, { durationMs: overMs, interruption: null });
    const { at } = (await afterDecision(room, session.id)).interview;
    expect(at).toEqual({ phase: 'closing', lead: null });
  });

  it('a cut that could not be saved is an interruption, and excuses nothing later', async () => {
    const room = await judgingRoom();
    const session = await typed(room);
    const key = await beginTyped(room, session, vague);
    await room.takes.finish(key, { durationMs: 10, interruption: 'write-failed', cutIn: true });
    await room.sessions.dispatch(session.id, { type: 'resumed' });
    const next = await typeAnswer(room, valueOf(await room.sessions.get(session.id)), vague);
    expect(next.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });
});

describe('a program that ended before the decision', () => {
  it('decides when the interview goes on', async () => {
    const root = scratchFolder();
    // Nobody hears of changes in a room without an interviewer's decision: its program is gone at once.
    const gone = await openRoom(root, { ports: { judgeAnswer } });
    const session = await typed(gone);
    const key = await beginTyped(gone, session, vague);
    await gone.takes.finish(key, { durationMs: 10, interruption: null });
    await gone.sessions.dispatch(session.id, { type: 'paused' });
    await gone.close();
    const room = await testRoom(root, { ports: { judgeAnswer } });
    const paused = valueOf(await room.sessions.get(session.id));
    expect(paused.interview.at).toMatchObject({ phase: 'paused', resumeTo: 'considering' });
    await room.sessions.dispatch(session.id, { type: 'resumed' });
    const decided = await afterDecision(room, session.id);
    expect(decided.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });
});

describe('the conditions', () => {
  it('give more time to a follow-up where the clocks are longer', async () => {
    const room = await judgingRoom();
    const slow = await typed(room, { ...oneQuestion, conditions: { ...someConditions, extraTime: 2 } });
    const key = await beginTyped(room, slow, vague);
    room.pass(15 * 60_000);
    await room.takes.finish(key, { durationMs: 900_000, interruption: null });
    expect((await afterDecision(room, slow.id)).plan.questions).toHaveLength(2);
  });
});
