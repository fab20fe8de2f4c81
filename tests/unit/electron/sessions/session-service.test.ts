import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DataPaths } from '@electron/main/storage/data-paths';
import { someConditions } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  beginFirstTake,
  createSession,
  reachThinking,
  roomOpensAtMs,
  valueOf,
} from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

const phoneScreen = {
  run: 'round',
  stageId: 'phone-screen',
  roundId: 'phone-screen',
  lengthMin: 10,
} as const;
const choice = {
  packId: 'amazon-backend-developer',
  what: phoneScreen,
  mode: 'real',
  answerInput: 'video',
  conditions: someConditions,
  loopId: null,
} as const;

describe('creating a session', () => {
  it('plans the chosen stage from the pack and saves it', async () => {
    const root = scratchFolder();
    const room = await testRoom(root, { nowMs: roomOpensAtMs });
    const session = await createSession(room);
    expect(session).toMatchObject({
      packId: 'amazon-backend-developer',
      stageId: 'phone-screen',
      roundId: 'phone-screen',
      purpose: 'round',
      company: 'Amazon',
      createdAt: '2026-03-02T12:00:00.000Z',
      interview: { at: { phase: 'device-check' }, questionCount: session.plan.questions.length },
      takes: [],
      notes: '',
    });
    const stored = JSON.parse(readFileSync(new DataPaths(root).sessionFile(session.id), 'utf8'));
    expect(stored).toEqual(session);
    expect(room.sessions.list()).toMatchObject([{ sessionId: session.id, state: 'unfinished', answers: 0 }]);
    expect(room.announced.map(({ name }) => name)).toEqual(['session:changed', 'library:changed']);
  });

  it.each([
    ['question', { run: 'question', questionId: 'behavioural-simplify' }, 1],
    ['drill', { run: 'drill', qualityId: null }, 2],
    ['negotiation', { run: 'negotiation' }, 6],
  ] as const)('plans a %s, which has no greeting', async (purpose, what, questions) => {
    const room = await testRoom(scratchFolder());
    const session = valueOf(await room.sessions.create({ ...choice, what }));
    expect(session).toMatchObject({ purpose, plan: { greeting: '', closing: '' } });
    expect(session.plan.questions).toHaveLength(questions);
    expect(session.interviewer.name).not.toBe('');
  });

  it('keeps to the conditions: longer clocks, time to prepare', async () => {
    const room = await testRoom(scratchFolder());
    const conditions = { ...someConditions, extraTime: 1.5, prepareSec: 30 };
    const session = valueOf(await room.sessions.create({ ...choice, conditions }));
    expect(session.conditions).toEqual(conditions);
    expect(session.interview.rules).toEqual({ prepareSec: 30, feedback: false });
    expect(session.plan.sections[0]?.minutes).toBe(2.5 * 1.5);
  });

  it.each([
    ['practice', null, { feedback: true }, false],
    ['practice', 'loop-1', { feedback: true }, false],
    ['real', null, { feedback: false }, false],
    ['real', 'loop-1', { feedback: false }, true],
  ] as const)('in %s, of the loop %s, gives %o and holds scores: %s', async (mode, loopId, rules, held) => {
    const room = await testRoom(scratchFolder());
    const session = valueOf(await room.sessions.create({ ...choice, mode, loopId }));
    expect(session).toMatchObject({ mode, loopId, scoresHeld: held, interview: { rules } });
  });

  it('repeats a seed, and avoids what answered sessions asked lately', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const asked = (await createSession(room)).plan.questions.map((question) => question.questionId);
    const again = (await createSession(room)).plan.questions.map((question) => question.questionId);
    expect(again).toEqual(asked);
    const { key, session } = await beginFirstTake(room, 'typed');
    await room.takes.finish(key, { durationMs: 1000, interruption: null });
    const first = session.plan.questions[0]?.questionId;
    const next = (await createSession(room)).plan.questions.map((question) => question.questionId);
    expect(next).not.toContain(first);
  });

  it.each([
    ['pack', { packId: 'nobody' }, 'not-found'],
    ['stage', { what: { ...phoneScreen, stageId: 'nowhere' } }, 'not-found'],
    ['round', { what: { ...phoneScreen, roundId: 'bar-raiser' } }, 'not-found'],
    ['length', { what: { ...phoneScreen, lengthMin: 11 } }, 'bad-request'],
    ['question', { what: { run: 'question', questionId: 'nobody-knows' } as const }, 'not-found'],
    ['quality', { what: { run: 'drill', qualityId: 'kindness' } as const }, 'not-found'],
  ])('refuses an unknown %s and saves nothing', async (_, wrong, code) => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const made = await room.sessions.create({ ...choice, ...wrong });
    expect(made).toMatchObject({ ok: false, error: { code } });
    expect(readdirSync(new DataPaths(root).sessionsFolder)).toEqual([]);
  });
});

describe('what happens in a session', () => {
  it('is saved with its time and announced', async () => {
    const root = scratchFolder();
    const room = await testRoom(root, { nowMs: roomOpensAtMs });
    const { id } = await createSession(room);
    room.pass(5000);
    const moved = valueOf(await room.sessions.dispatch(id, { type: 'devices-checked' }));
    expect(moved.interview).toMatchObject({
      at: { phase: 'introduction' },
      clock: { elapsedMs: 0, runningSinceMs: roomOpensAtMs + 5000 },
    });
    expect(moved.updatedAt).toBe('2026-03-02T12:00:05.000Z');
    expect(valueOf(await (await testRoom(root)).sessions.get(id)).interview.at.phase).toBe('paused');
    expect(room.announced.at(-2)).toEqual({ name: 'session:changed', payload: { session: moved } });
  });

  it('is refused where it has no meaning', async () => {
    const room = await testRoom(scratchFolder());
    const { id } = await createSession(room);
    const code = (type: 'resumed' | 'moment-requested') => room.sessions.dispatch(id, { type });
    expect(await code('resumed')).toMatchObject({ ok: false, error: { code: 'not-allowed-now' } });
    expect(await code('moment-requested')).toMatchObject({ ok: false, error: { code: 'not-allowed-now' } });
    const started = await room.sessions.dispatch(id, { type: 'answer-started', takeId: 'mine' });
    expect(started).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(await room.sessions.dispatch('nobody', { type: 'paused' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it.each([
    { type: 'decided', questionCount: 4, next: { nextIndex: null, prepare: false, closingLead: null } },
    { type: 'reply-given', reply: { line: 'nudge', text: 'Are you there?' } },
  ] as const)('cannot be what only the interviewer does: $type', async (happening) => {
    const room = await testRoom(scratchFolder());
    const { session } = await beginFirstTake(room);
    expect(await room.sessions.dispatch(session.id, happening)).toMatchObject({
      error: { code: 'bad-request' },
    });
  });

  it('is no second try while the scores of a loop are held', async () => {
    const room = await testRoom(scratchFolder());
    const held = await createSession(room, 'typed', { loopId: 'loop-1' });
    const free = await createSession(room, 'typed');
    for (const { id } of [held, free]) valueOf(await room.sessions.dispatch(id, { type: 'ended-early' }));
    const again = { type: 'retake-started', questionIndex: 0 } as const;
    expect(await room.sessions.dispatch(held.id, again)).toMatchObject({
      error: { code: 'not-allowed-now' },
    });
    expect(valueOf(await room.sessions.dispatch(free.id, again)).interview.at).toMatchObject({
      phase: 'asking',
      questionIndex: 0,
    });
  });

  it('keeps the packet that is written in the interviewer’s chair', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const { id } = await createSession(room);
    const packet = {
      startedAt: '2026-03-02T12:00:00.000Z',
      finishedAt: null,
      spentSec: 12,
      vote: 'inclined' as const,
      qualities: [{ qualityId: 'ownership_mentality', level: 4, strength: 'Acts alone.', concern: '' }],
    };
    valueOf(await room.sessions.saveOwnPacket(id, packet));
    await room.close();
    expect(valueOf(await (await testRoom(root)).sessions.get(id)).ownPacket).toEqual(packet);
  });

  it('is not lost when much happens at the same time', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const { session, key } = await beginFirstTake(room);
    await Promise.all([
      room.sessions.saveNotes(session.id, 'ask about the team'),
      room.sessions.setAnswerInput(session.id, 'audio'),
      room.takes.rate(key, 4),
      room.sessions.dispatch(session.id, { type: 'moment-requested' }),
      room.takes.append(key, { track: 'media', index: 0, bytes: Uint8Array.of(1) }),
    ]);
    const saved = valueOf(await room.sessions.get(session.id));
    expect(saved).toMatchObject({ notes: 'ask about the team', answerInput: 'audio' });
    expect(saved.takes).toMatchObject([{ selfRating: 4 }]);
    expect(saved.interview.at.phase).toBe('thinking');
    const file = JSON.parse(readFileSync(new DataPaths(root).sessionFile(session.id), 'utf8'));
    expect(file).toEqual(saved);
  });

  it('stops with the reason when the page crashes, and goes on where it was', async () => {
    const room = await testRoom(scratchFolder(), { nowMs: roomOpensAtMs });
    const { id } = await reachThinking(room, await createSession(room));
    room.pass(60_000);
    await room.sessions.interrupt('page-crashed');
    await room.sessions.interrupt('page-crashed');
    const stopped = valueOf(await room.sessions.get(id));
    expect(stopped.interview).toMatchObject({
      at: { phase: 'interrupted', reason: 'page-crashed', questionIndex: 0 },
      clock: { elapsedMs: 60_000, runningSinceMs: null },
    });
    const resumed = valueOf(await room.sessions.dispatch(id, { type: 'resumed' }));
    expect(resumed.interview.at).toMatchObject({ phase: 'asking', questionIndex: 0 });
    expect(room.reports).toEqual([]);
  });
});

describe('deleting a session', () => {
  it('can be taken back until the next start', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const { id } = await createSession(room);
    expect(await room.sessions.delete(id)).toEqual({ ok: true, value: null });
    expect(room.sessions.list()).toMatchObject([{ sessionId: id, deletedAt: expect.any(String) }]);
    await room.sessions.restore(id);
    await room.close();
    const next = await testRoom(root);
    expect(next.sessions.list()).toMatchObject([{ sessionId: id, deletedAt: null }]);
  });

  it('removes all its files at the next start', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const kept = await createSession(room);
    const { key } = await beginFirstTake(room, 'typed');
    await room.takes.finish(key, { durationMs: 1000, interruption: null });
    await room.sessions.delete(key.sessionId);
    expect(existsSync(room.paths.sessionFile(key.sessionId))).toBe(true);
    const next = await testRoom(root);
    expect(next.sessions.list().map((entry) => entry.sessionId)).toEqual([kept.id]);
    expect(readdirSync(next.paths.sessionsFolder)).toEqual([kept.id]);
    expect(await next.sessions.get(key.sessionId)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('works for a session that cannot be read', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const { id } = await createSession(room);
    await room.close();
    writeFileSync(room.paths.sessionFile(id), '{"schemaVersion":99}');
    const next = await testRoom(root);
    expect(await next.sessions.delete(id)).toEqual({ ok: true, value: null });
    expect(next.sessions.list()).toMatchObject([{ sessionId: id, deletedAt: expect.any(String) }]);
    expect((await testRoom(root)).sessions.list()).toEqual([]);
    expect(existsSync(room.paths.sessionFolder(id))).toBe(false);
  });

  it('is refused while an answer is recorded', async () => {
    const room = await testRoom(scratchFolder());
    const { session } = await beginFirstTake(room);
    expect(await room.sessions.delete(session.id)).toMatchObject({ error: { code: 'not-allowed-now' } });
  });
});
