import { cpSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataPaths } from '@electron/main/storage/data-paths';
import type { LibraryEntry } from '@shared/model/session';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  beginFirstTake,
  createSession,
  openRoom,
  roomOpensAtMs,
  typeAnswer,
  valueOf,
} from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

/** A folder with two sessions, the first with a typed answer, whose program has ended. */
async function twoSessions() {
  const root = scratchFolder();
  const room = await openRoom(root, { nowMs: roomOpensAtMs });
  const { key } = await beginFirstTake(room, 'typed');
  await room.takes.saveTyped(key, 'some words');
  await room.takes.finish(key, { durationMs: 2000, interruption: null });
  await room.sessions.interrupt('app-closed');
  room.pass(1000);
  const second = await createSession(room);
  await room.close();
  return {
    root,
    paths: new DataPaths(root),
    entries: room.sessions.list(),
    first: key.sessionId,
    second: second.id,
  };
}

const stored = (name: string): string => resolve('tests/fixtures/documents', name);

/** Sizes differ by the files that are there, the rest must be the same. */
function withoutSize(entries: readonly LibraryEntry[]) {
  return entries.map((entry) => ({ ...entry, sizeBytes: 0 }));
}

describe('the library', () => {
  it('lists sessions newest first, with what they hold', async () => {
    const { entries, first, second } = await twoSessions();
    expect(entries).toMatchObject([
      { sessionId: second, answers: 0, overall: null, questionIds: [], problem: null },
      { sessionId: first, answers: 1, overall: null, durationMs: 2000, state: 'unfinished' },
    ]);
    expect(entries[1]?.sizeBytes).toBeGreaterThan(1000);
  });

  it('keeps a score to itself until the user has rated the answer', async () => {
    const room = await testRoom(scratchFolder(), { nowMs: roomOpensAtMs });
    const { key } = await beginFirstTake(room, 'typed');
    await room.takes.saveTyped(key, 'some words');
    await room.takes.finish(key, { durationMs: 2000, interruption: null });
    expect(room.sessions.list()).toMatchObject([{ answers: 1, overall: null }]);
    await room.takes.rate(key, 3);
    expect(room.sessions.list()).toMatchObject([{ answers: 1, overall: 1.2 }]);
  });

  it('is the same array until something changes', async () => {
    const { root, first } = await twoSessions();
    const room = await testRoom(root);
    const before = room.sessions.list();
    expect(room.sessions.list()).toBe(before);
    expect(Object.isFrozen(before)).toBe(true);
    await room.sessions.saveNotes(first, 'new');
    expect(room.sessions.list()).not.toBe(before);
  });

  it.each([
    ['missing', (path: string) => [path, `${path}.bak`].forEach((each) => rmSync(each, { force: true }))],
    ['cut off', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    ['null', (path: string) => writeFileSync(path, 'null')],
    ['from a newer version', (path: string) => writeFileSync(path, '{"schemaVersion":12}')],
    ['from version 1', (path: string) => cpSync(stored('library-v1.json'), path)],
  ])('is made anew from the sessions when its file is %s', async (_, damage) => {
    const { root, paths, entries } = await twoSessions();
    damage(paths.libraryFile);
    const room = await testRoom(root);
    expect(withoutSize(room.sessions.list())).toEqual(withoutSize(entries));
  });

  it('notices sessions that changed, came or went without it', async () => {
    const { root, paths, first, second } = await twoSessions();
    const library = readFileSync(paths.libraryFile);
    const room = await openRoom(root);
    await room.sessions.saveNotes(first, 'changed after the list was written');
    await room.takes.rate({ sessionId: first, takeId: 'none' }, 3);
    await room.sessions.dispatch(first, { type: 'ended-early' });
    await room.close();
    writeFileSync(paths.libraryFile, library);
    rmSync(paths.sessionFolder(second), { recursive: true });
    cpSync(paths.sessionFolder(first), paths.sessionFolder('copied'), { recursive: true });
    const file = paths.sessionFile('copied');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`"id":"${first}"`, '"id":"copied"'));
    const next = await testRoom(root);
    const found = next.sessions.list().map(({ sessionId, state }) => [sessionId, state]);
    expect(Object.fromEntries(found)).toEqual({ [first]: 'done', copied: 'done' });
  });

  it('takes in a session that an earlier program left, which can be gone on with', async () => {
    const root = scratchFolder();
    const paths = new DataPaths(root);
    mkdirSync(paths.sessionFolder('id-1'), { recursive: true });
    cpSync(stored('session-v1.json'), paths.sessionFile('id-1'));
    cpSync(stored('library-v1.json'), paths.libraryFile);
    const room = await testRoom(root);
    expect(room.sessions.list()).toMatchObject([
      {
        sessionId: 'id-1',
        roundId: 'phone-screen',
        purpose: 'round',
        mode: 'real',
        answers: 1,
        questions: 4,
      },
    ]);
    const next = valueOf(await room.sessions.dispatch('id-1', { type: 'resumed' }));
    const answered = await typeAnswer(room, next, 'I want to learn the system and own a part of it.');
    expect(answered.interview.at).toMatchObject({ phase: 'asking', questionIndex: 2 });
    expect(JSON.parse(readFileSync(paths.sessionFile('id-1'), 'utf8'))).toMatchObject({ schemaVersion: 2 });
  });

  it('is not written with every save, but once at the end', async () => {
    const { root, paths, first, second } = await twoSessions();
    const room = await openRoom(root);
    const before = readFileSync(paths.libraryFile, 'utf8');
    for (let index = 0; index < 20; index += 1) await room.sessions.saveNotes(first, `note ${index}`);
    await room.sessions.delete(second);
    expect(readFileSync(paths.libraryFile, 'utf8')).toBe(before);
    await room.close();
    const { sessions } = JSON.parse(readFileSync(paths.libraryFile, 'utf8'));
    expect(sessions.map(({ entry }: { entry: LibraryEntry }) => entry)).toEqual(
      expect.arrayContaining([...room.sessions.list()]),
    );
  });

  it('makes no entry anew whose session file is as it was', async () => {
    const { root, paths, first, entries } = await twoSessions();
    const file = paths.sessionFile(first);
    const wholeSecond = new Date('2026-03-02T13:00:00Z');
    utimesSync(file, wholeSecond, wholeSecond);
    await (await openRoom(root)).close();
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"company":"Amazon"', '"company":"Amazin"'));
    utimesSync(file, wholeSecond, wholeSecond);
    const room = await testRoom(root);
    expect(withoutSize(room.sessions.list())).toEqual(withoutSize(entries));
  });

  it.each([
    ['damaged', '{"schemaVersion":1', /damaged file was kept/],
    ['from a newer version', '{"schemaVersion":99}', /newer version/],
  ])('shows a session whose file is %s, with what was known of it', async (_, text, problem) => {
    const { root, paths, first, entries } = await twoSessions();
    writeFileSync(paths.sessionFile(first), text);
    rmSync(`${paths.sessionFile(first)}.bak`, { force: true });
    const room = await testRoom(root);
    const entry = room.sessions.list().find((each) => each.sessionId === first);
    expect(entry).toMatchObject({ title: entries[1]?.title, problem: expect.stringMatching(problem) });
    expect(await room.sessions.get(first)).toMatchObject({ ok: false });
  });

  it('shows a folder with files but without a readable session, and not an empty one', async () => {
    const { root, paths } = await twoSessions();
    mkdirSync(paths.sessionFolder('empty'));
    mkdirSync(join(paths.sessionFolder('orphan'), 'takes'), { recursive: true });
    writeFileSync(join(paths.sessionFolder('orphan'), 'takes', 'take.webm'), 'x');
    mkdirSync(join(paths.sessionsFolder, 'Not An Id'));
    const room = await testRoom(root);
    const ids = room.sessions.list().map((entry) => entry.sessionId);
    expect(ids).toHaveLength(3);
    expect(room.sessions.list().find((entry) => entry.sessionId === 'orphan')).toMatchObject({
      problem: 'The session file is missing.',
      sizeBytes: 1,
    });
  });
});

describe('the storage description', () => {
  it('counts the files of all sessions and tells what is free', async () => {
    const { root } = await twoSessions();
    const room = await testRoom(root);
    const { usedBytes, freeBytes } = await room.storage.describe();
    const sizes = room.sessions.list().reduce((sum, entry) => sum + entry.sizeBytes, 0);
    expect(usedBytes).toBe(sizes + statSync(room.paths.libraryFile).size);
    expect(freeBytes).toBeGreaterThan(0);
  });
});
