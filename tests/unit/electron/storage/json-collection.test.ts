import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { JsonCollection } from '@electron/main/storage/json-collection';
import { defineDocument } from '@electron/main/storage/migrations/document-format';
import { succeed } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const schema = z.object({ schemaVersion: z.literal(1), count: z.number() });
const format = defineDocument({ name: 'The tally', schemaVersion: 1, schema, migrations: [] });

function collection(folder: string, keepOpen?: number) {
  const opened: string[] = [];
  const tallies = new JsonCollection((key) => {
    opened.push(key);
    const path = join(folder, `${key}.json`);
    return new DurableJsonFile({ path, format, now: Date.now, report: () => undefined });
  }, keepOpen);
  return { tallies, opened };
}

const countOn = (current: z.infer<typeof schema> | null) =>
  succeed({ schemaVersion: 1 as const, count: (current?.count ?? 0) + 1 });

describe('a collection of JSON files', () => {
  it('holds each file once, so that updates at the same time all count', async () => {
    const { tallies, opened } = collection(scratchFolder());
    await Promise.all(Array.from({ length: 20 }, (_, index) => tallies.update(`t${index % 2}`, countOn)));
    expect(await tallies.read('t0')).toMatchObject({ value: { count: 10 } });
    expect(await tallies.read('t1')).toMatchObject({ value: { count: 10 } });
    expect(opened).toEqual(['t0', 't1']);
  });

  it('lets go of the files that were not used for longest', async () => {
    const { tallies, opened } = collection(scratchFolder(), 2);
    for (const key of ['t0', 't1', 't2', 't1', 't2', 't0']) await tallies.update(key, countOn);
    expect(opened).toEqual(['t0', 't1', 't2', 't0']);
    expect(await tallies.read('t0')).toMatchObject({ value: { count: 2 } });
  });

  it('never lets go of a file in use, so that no update is lost', async () => {
    const folder = scratchFolder();
    const { tallies } = collection(folder, 2);
    await Promise.all(Array.from({ length: 50 }, (_, index) => tallies.update(`t${index % 5}`, countOn)));
    for (let index = 0; index < 5; index += 1) {
      const text = readFileSync(join(folder, `t${index}.json`), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ count: 10 });
    }
  });

  it('tries a file that could not be read again', async () => {
    const folder = scratchFolder();
    const { tallies } = collection(folder);
    writeFileSync(join(folder, 't0.json'), '{"schemaVersion":2}');
    expect(await tallies.read('t0')).toMatchObject({ error: { code: 'file-too-new' } });
    writeFileSync(join(folder, 't0.json'), '{"schemaVersion":1,"count":3}');
    expect(await tallies.read('t0')).toMatchObject({ value: { count: 3 } });
  });
});
