import { existsSync, readFileSync, statSync } from 'node:fs';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  beginFirstTake,
  createSession,
  reachThinking,
  roomOpensAtMs,
  secondOfSound,
  valueOf,
} from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

describe('a recorded take', () => {
  it('moves the interview to answering and then to its decision, and waits for its transcription', async () => {
    const room = await testRoom(scratchFolder(), { nowMs: roomOpensAtMs });
    const { session, take, key } = await beginFirstTake(room);
    expect(session.interview.at).toEqual({ phase: 'answering', questionIndex: 0, takeId: take.id });
    expect(take).toMatchObject({ state: 'recording', attempt: 1, questionIndex: 0, input: 'video' });
    await room.takes.append(key, { track: 'media', index: 0, bytes: new Uint8Array(500) });
    await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
    room.pass(1200);
    const finished = valueOf(await room.takes.finish(key, { durationMs: 1200, interruption: null }));
    expect(finished.interview.at).toEqual({ phase: 'considering', questionIndex: 0, takeId: take.id });
    expect(finished.takes).toMatchObject([
      { state: 'finishing', durationMs: 1000, sizeBytes: 32_500, transcription: { state: 'waiting' } },
    ]);
    expect(room.wanted).toEqual([key]);
    await room.settled();
    const settled = valueOf(await room.sessions.get(session.id));
    expect(settled.takes).toMatchObject([{ state: 'ready', seekable: false, durationMs: 1000 }]);
  });

  it('answers a second finish with the session and moves nothing', async () => {
    const room = await testRoom(scratchFolder());
    const { key } = await beginFirstTake(room);
    await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
    const ending = { durationMs: 10, interruption: null };
    const answers = await Promise.all([room.takes.finish(key, ending), room.takes.finish(key, ending)]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
    const session = valueOf(await room.takes.finish(key, ending));
    expect(session.interview.at).toMatchObject({ phase: 'considering', questionIndex: 0 });
    expect(session.interview.answers).toHaveLength(1);
    expect(room.wanted).toEqual([key]);
  });

  it('cannot be finished in a pause, and stays open for more', async () => {
    const room = await testRoom(scratchFolder());
    const { key, session } = await beginFirstTake(room);
    await room.sessions.dispatch(session.id, { type: 'paused' });
    const refused = await room.takes.finish(key, { durationMs: 10, interruption: null });
    expect(refused).toMatchObject({ error: { code: 'not-allowed-now' } });
    await room.sessions.dispatch(session.id, { type: 'resumed' });
    const more = await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
    expect(more).toEqual({ ok: true, value: { sizeBytes: 32_000 } });
  });

  it('without a sound says so instead of waiting for a transcript', async () => {
    const room = await testRoom(scratchFolder());
    const { key } = await beginFirstTake(room);
    const session = valueOf(await room.takes.finish(key, { durationMs: 3000, interruption: null }));
    expect(session.takes).toMatchObject([{ transcription: { state: 'failed', code: 'no-sound' } }]);
    expect(session.takes).toMatchObject([{ durationMs: 3000 }]);
    expect(room.wanted).toEqual([]);
  });

  it('keeps what was recorded when the camera is lost, and the user can take it as the answer', async () => {
    const room = await testRoom(scratchFolder());
    const { key, session } = await beginFirstTake(room);
    await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
    const lost = valueOf(await room.takes.finish(key, { durationMs: 1000, interruption: 'camera-lost' }));
    expect(lost.interview.at).toMatchObject({ phase: 'interrupted', takeId: key.takeId });
    expect(lost.takes[0]?.interruption).toEqual({ reason: 'camera-lost', seenByUser: false });
    expect(statSync(room.paths.trackFile(key.sessionId, key.takeId, 'pcm')).size).toBe(32_000);
    const seen = valueOf(await room.takes.acknowledgeInterruption(key));
    expect(seen.takes[0]?.interruption).toEqual({ reason: 'camera-lost', seenByUser: true });
    const taken = await room.sessions.dispatch(session.id, { type: 'interrupted-take-accepted' });
    expect(valueOf(taken).interview.answers).toEqual([{ questionIndex: 0, takeId: key.takeId }]);
  });

  it('is closed when the interview is ended in the middle of it', async () => {
    const room = await testRoom(scratchFolder());
    const { key, session } = await beginFirstTake(room);
    await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
    const ended = valueOf(await room.sessions.dispatch(session.id, { type: 'ended-early' }));
    expect(ended.takes).toMatchObject([{ state: 'finishing', durationMs: 1000, interruption: null }]);
    const late = await room.takes.append(key, { track: 'pcm', index: 1, bytes: secondOfSound() });
    expect(late).toMatchObject({ error: { code: 'not-allowed-now' } });
  });

  it('is closed with the reason when the interview is interrupted', async () => {
    const room = await testRoom(scratchFolder());
    const { session } = await beginFirstTake(room);
    const stopped = await room.sessions.dispatch(session.id, {
      type: 'interrupted',
      reason: 'computer-slept',
    });
    expect(valueOf(stopped).takes[0]?.interruption?.reason).toBe('computer-slept');
  });

  it('counts the attempts at the same question', async () => {
    const room = await testRoom(scratchFolder());
    const { key, session } = await beginFirstTake(room);
    await room.takes.finish(key, { durationMs: 10, interruption: 'camera-lost' });
    await room.sessions.dispatch(session.id, { type: 'resumed' });
    await room.sessions.dispatch(session.id, { type: 'question-asked' });
    const again = valueOf(await room.takes.begin(session.id, 'audio/webm;codecs=opus'));
    expect(again.take).toMatchObject({ attempt: 2, questionIndex: 0 });
    await room.takes.interruptAll('app-closed');
    await room.settled();
  });

  it.each([
    ['before the question was asked', false, 'video/webm', 'not-allowed-now'],
    ['without a media type', true, null, 'bad-request'],
  ])('does not begin %s, and leaves no files', async (_, asked, mimeType, code) => {
    const room = await testRoom(scratchFolder());
    const session = await createSession(room);
    if (asked) await reachThinking(room, session);
    expect(await room.takes.begin(session.id, mimeType)).toMatchObject({ error: { code } });
    expect(existsSync(`${room.paths.sessionFolder(session.id)}/takes`)).toBe(false);
  });

  it('begins once when it is asked for twice at the same time', async () => {
    const room = await testRoom(scratchFolder());
    const { id } = await reachThinking(room, await createSession(room));
    const begun = await Promise.all([room.takes.begin(id, 'video/webm'), room.takes.begin(id, 'video/webm')]);
    expect(begun.map((each) => each.ok).toSorted()).toEqual([false, true]);
    expect(valueOf(await room.sessions.get(id)).takes).toHaveLength(1);
    await room.takes.interruptAll('app-closed');
  });
});

describe('a typed take', () => {
  it('keeps its text, is scored at once and is ready', async () => {
    const room = await testRoom(scratchFolder(), { nowMs: roomOpensAtMs });
    const { key } = await beginFirstTake(room, 'typed');
    await room.takes.saveTyped(key, 'I moved the');
    await room.takes.saveTyped(key, 'I moved the whole service in one night');
    room.pass(90_000);
    const finished = valueOf(await room.takes.finish(key, { durationMs: null, interruption: null }));
    expect(finished.takes).toMatchObject([
      {
        state: 'ready',
        mimeType: null,
        durationMs: 90_000,
        transcription: { state: 'done' },
        score: { overall: 1.8, level: 1, rubricVersion: 'test' },
      },
    ]);
    expect(room.wanted).toEqual([]);
    const file = room.paths.transcriptFile(key.sessionId, key.takeId);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      versions: [{ engine: { id: 'typed' }, text: 'I moved the whole service in one night', segments: [] }],
    });
    expect(room.sessions.list()).toMatchObject([{ answers: 1, durationMs: 90_000 }]);
    const late = await room.takes.saveTyped(key, 'more');
    expect(late).toMatchObject({ error: { code: 'not-allowed-now' } });
  });

  it('without a text is an empty answer', async () => {
    const room = await testRoom(scratchFolder());
    const { key } = await beginFirstTake(room, 'typed');
    const finished = valueOf(await room.takes.finish(key, { durationMs: 5, interruption: null }));
    expect(finished.takes).toMatchObject([{ transcription: { state: 'done' }, score: { overall: 1 } }]);
  });
});
