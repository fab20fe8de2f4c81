import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { defineDocument, type DocumentFormat } from '@electron/main/storage/migrations/document-format';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import { parseDocument } from '@electron/main/storage/migrations/parse-document';
import type { Session } from '@shared/model/session';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** A document that exists here only: version 2 split the name, version 3 counts visits. */
const guest = defineDocument({
  name: 'The guest',
  schemaVersion: 3,
  schema: z.object({
    schemaVersion: z.literal(3),
    first: z.string(),
    last: z.string(),
    visits: z.number(),
  }),
  migrations: [
    ({ name, ...rest }) => {
      const [first = '', last = ''] = String(name).split(' ');
      return { ...rest, schemaVersion: 2, first, last };
    },
    (old) => ({ ...old, schemaVersion: 3, visits: 0 }),
  ],
});
const ada = { schemaVersion: 3, first: 'Ada', last: 'Byron', visits: 0 };
const fixtures = [
  '{"schemaVersion":1,"name":"Ada Byron"}',
  '{"schemaVersion":2,"first":"Ada","last":"Byron"}',
  '{"schemaVersion":3,"first":"Ada","last":"Byron","visits":0}',
];

type Stored = Record<string, unknown>;

const folder = resolve(__dirname, '../../../fixtures/documents');

describe('migrations', () => {
  it.each(fixtures)('lift %s to the present version', (text) => {
    expect(parseDocument(guest, text)).toEqual({ state: 'sound', value: ada });
  });

  it('refuse a version that does not exist yet', () => {
    expect(parseDocument(guest, '{"schemaVersion":4}')).toEqual({ state: 'too-new', version: 4 });
  });

  it('count a version below 1 as corrupt', () => {
    expect(parseDocument(guest, '{"schemaVersion":0,"name":"Ada Byron"}')).toMatchObject({
      state: 'corrupt',
    });
  });

  it('must be complete, or the format cannot be declared', () => {
    expect(() => defineDocument({ ...guest, schemaVersion: 4 })).toThrow(/needs 3 migrations/);
  });

  it('keep the old file as the backup of the first write in the new version', async () => {
    const path = join(scratchFolder(), 'guest.json');
    writeFileSync(path, fixtures[0] ?? '');
    const options = { path, format: guest, now: Date.now, report: () => undefined };
    const file = new DurableJsonFile(options);
    const value = await file.read();
    expect(value).toEqual(ada);
    if (value) await file.write({ ...value, visits: 1 });
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(fixtures[0]);
    expect(await new DurableJsonFile(options).read()).toMatchObject({ visits: 1 });
  });
});

describe.each(Object.entries(documentFormats))('the stored format of %s', (name, format) => {
  const versions = Array.from({ length: format.schemaVersion }, (_, index) => index + 1);

  it.each(versions)('still reads its fixture of version %i', (version) => {
    const text = readFileSync(join(folder, `${name}-v${version}.json`), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: version });
    expect(parseDocument<unknown>(format, text)).toMatchObject({
      state: 'sound',
      value: { schemaVersion: format.schemaVersion },
    });
  });
});

it('every fixture belongs to a format', () => {
  const known = Object.entries(documentFormats).flatMap(([name, format]) =>
    Array.from({ length: format.schemaVersion }, (_, index) => `${name}-v${index + 1}.json`),
  );
  const fixtureNames = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(fixtureNames.toSorted()).toEqual(known.toSorted());
});

function lifted<T>(
  format: DocumentFormat<T>,
  name: string,
  change: (old: Stored) => Stored = (old) => old,
): T {
  const old = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Stored;
  const parsed = parseDocument(format, JSON.stringify(change(old)));
  if (parsed.state !== 'sound') throw new Error(JSON.stringify(parsed));
  return parsed.value;
}

/** A session of version 1 in another phase. */
function sessionIn(at: Stored): Session {
  return lifted(documentFormats.session, 'session-v1.json', (old) => ({
    ...old,
    interview: { ...(old['interview'] as Stored), at },
  }));
}

describe('a session of version 1', () => {
  const session = lifted(documentFormats.session, 'session-v1.json');

  it('is the round of its stage, as in life and without anything adapted', () => {
    expect(session).toMatchObject({
      stageId: 'phone-screen',
      roundId: 'phone-screen',
      purpose: 'round',
      loopId: null,
      mode: 'real',
      scoresHeld: false,
      ownPacket: null,
      conditions: { extraTime: 1, prepareSec: 0, fluency: true, finishAfterPauseSec: null, fillTime: false },
    });
  });

  it('keeps its takes, notes and answers', () => {
    expect(session.takes).toHaveLength(2);
    expect(session.notes).toBe('ask about on-call');
    expect(session.interview).toMatchObject({
      answers: [{ questionIndex: 0, takeId: 'id-3' }],
      rules: { prepareSec: 0, feedback: false },
      at: { phase: 'interrupted', questionIndex: 1, reason: 'app-closed' },
    });
  });

  it('has its words of thanks before its questions', () => {
    expect(session.plan.questions.map(({ lead }) => lead)).toEqual([
      '',
      'All right, thank you. Let us move on.',
      'Good, I have noted that.',
      'Thanks for walking me through that.',
    ]);
    expect(session.plan.sections).toEqual([]);
    expect(session.plan.questions.every(({ reserve, followUp }) => !reserve && followUp === null)).toBe(true);
  });

  it('keeps what its interviewer is like, as a caption', () => {
    expect(session.interviewer).toMatchObject({
      about: 'Friendly and brisk; listens for the outline rather than the detail',
      manner: 'warm',
    });
  });

  it.each<[string, Stored, Stored]>([
    [
      'a question',
      { phase: 'asking', questionIndex: 1, takeId: null, repeats: 1 },
      { prepare: false, reply: null, repeats: 1 },
    ],
    ['a moment', { phase: 'thinking', questionIndex: 1, takeId: 't', requested: true }, { untilMs: null }],
    ['the goodbye', { phase: 'closing' }, { lead: null }],
    ['a pause', { phase: 'paused', questionIndex: 0, takeId: null, resumeTo: 'asking' }, {}],
    ['its end', { phase: 'finished', ending: 'completed' }, {}],
  ])('goes on in %s', (_where, at, added) => {
    expect(sessionIn(at).interview.at).toEqual({ ...at, ...added });
  });
});

describe('a list of sessions of version 1', () => {
  it('is empty, so that it is made anew from the session files', () => {
    expect(lifted(documentFormats.library, 'library-v1.json')).toEqual({ schemaVersion: 2, sessions: [] });
  });
});
