import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { JsonStore } from '@electron/main/storage/json-store';
import { defineDocument } from '@electron/main/storage/migrations/document-format';
import { fail, succeed } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const schema = z.object({ schemaVersion: z.literal(1), count: z.number(), notes: z.array(z.string()) });
type Tally = z.infer<typeof schema>;
const format = defineDocument({ name: 'The tally', schemaVersion: 1, schema, migrations: [] });

async function openTally(path: string): Promise<JsonStore<Tally>> {
  const file = new DurableJsonFile({ path, format, now: Date.now, report: () => undefined });
  const store = await JsonStore.open(file);
  if (!store.ok) throw new Error(store.error.message);
  return store.value;
}

const first: Tally = { schemaVersion: 1, count: 0, notes: [] };
const countOn = (tally: Tally | null) => succeed({ ...(tally ?? first), count: (tally ?? first).count + 1 });

describe('a JSON store', () => {
  it('holds null until its first update, and then what is on disk', async () => {
    const path = join(scratchFolder(), 'tally.json');
    const store = await openTally(path);
    expect(store.value).toBeNull();
    expect(await store.update(() => succeed(first))).toEqual(succeed(first));
    expect(store.value).toEqual(first);
    expect((await openTally(path)).value).toEqual(first);
  });

  it('loses none of many updates that are asked for at once', async () => {
    const path = join(scratchFolder(), 'tally.json');
    const store = await openTally(path);
    await Promise.all(Array.from({ length: 60 }, () => store.update(countOn)));
    expect(store.value?.count).toBe(60);
    expect((await openTally(path)).value?.count).toBe(60);
    expect(store.idle).toBe(true);
  });

  it('leaves memory as it was when a write fails, and goes on once writing works again', async () => {
    const folder = join(scratchFolder(), 'inner');
    mkdirSync(folder);
    const store = await openTally(join(folder, 'tally.json'));
    await store.update(countOn);
    renameSync(folder, `${folder} gone`);
    expect(await store.update(countOn)).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(store.value?.count).toBe(1);
    renameSync(`${folder} gone`, folder);
    expect(await store.update(countOn)).toMatchObject({ ok: true, value: { count: 2 } });
    expect(readdirSync(folder).toSorted()).toEqual(['tally.json', 'tally.json.bak']);
  });

  it('writes nothing for a change that refuses or that returns what is there', async () => {
    const path = join(scratchFolder(), 'tally.json');
    const store = await openTally(path);
    await store.update(() => succeed(first));
    const { mtimeMs } = statSync(path);
    expect(await store.update(() => fail('not-found', 'no'))).toMatchObject({ ok: false });
    expect(await store.update((tally) => succeed(tally ?? first))).toMatchObject({ ok: true });
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(existsSync(`${path}.bak`)).toBe(false);
  });

  it('never writes a value against its schema, which is a bug and throws, and works on afterwards', async () => {
    const path = join(scratchFolder(), 'tally.json');
    const store = await openTally(path);
    await store.update(() => succeed(first));
    await expect(store.update(() => succeed({ ...first, count: Number.NaN }))).rejects.toThrow(/count/);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(first);
    expect(await store.update(countOn)).toMatchObject({ ok: true, value: { count: 1 } });
  });

  it('hands out values that cannot be changed in place', async () => {
    const store = await openTally(join(scratchFolder(), 'tally.json'));
    await store.update(() => succeed({ ...first, notes: ['a'] }));
    expect(() => store.value?.notes.push('b')).toThrow(TypeError);
    expect(store.value?.notes).toEqual(['a']);
  });
});
