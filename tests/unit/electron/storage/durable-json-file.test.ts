import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { defineDocument } from '@electron/main/storage/migrations/document-format';
import type { Failure } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const format = defineDocument({
  name: 'The shelf',
  schemaVersion: 1,
  schema: z.object({ schemaVersion: z.literal(1), books: z.array(z.string()) }),
  migrations: [],
});

const now = () => Date.UTC(2026, 0, 2, 3, 4, 5);

function open(path: string, resetWhenLost = false) {
  const reports: Failure[] = [];
  const report = (failure: Failure) => void reports.push(failure);
  return { file: new DurableJsonFile({ path, format, now, report, resetWhenLost }), reports };
}

function shelf(...books: string[]) {
  return { schemaVersion: 1 as const, books };
}

/** Two writes, so that there is a backup with one book and a file with two. */
async function writtenTwice(): Promise<string> {
  const path = join(scratchFolder(), 'shelf.json');
  const { file } = open(path);
  await file.write(shelf('one'));
  await file.write(shelf('one', 'two'));
  return path;
}

const damages: [string, string][] = [
  ['truncated', '{"schemaVersion":1,"books":["on'],
  ['empty', ''],
  ['holding null', 'null'],
  ['an empty object', '{}'],
  ['an array', '[]'],
  ['against its schema', '{"schemaVersion":1,"books":7}'],
  ['full of zeros, as after a power cut', '\0\0\0\0\0\0\0\0'],
];

describe('a stored JSON file', () => {
  it('is null while there is no file', async () => {
    const { file, reports } = open(join(scratchFolder(), 'shelf.json'));
    expect(await file.read()).toBeNull();
    expect(reports).toEqual([]);
  });

  it('reads what was written and keeps the version before as a backup, with nothing else beside it', async () => {
    const path = await writtenTwice();
    expect(await open(path).file.read()).toEqual(shelf('one', 'two'));
    expect(JSON.parse(readFileSync(`${path}.bak`, 'utf8'))).toEqual(shelf('one'));
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['shelf.json', 'shelf.json.bak']);
  });

  it.each(damages)('that is %s is moved aside, and the backup takes its place', async (_, damaged) => {
    const path = await writtenTwice();
    writeFileSync(path, damaged);
    const { file, reports } = open(path);
    expect(await file.read()).toEqual(shelf('one'));
    expect(readFileSync(`${path}.corrupt-20260102T030405.000Z`, 'utf8')).toBe(damaged);
    expect(reports).toEqual([expect.objectContaining({ code: 'file-corrupt' })]);
    const again = open(path);
    expect(await again.file.read()).toEqual(shelf('one'));
    expect(again.reports).toEqual([]);
  });

  it('still has its backup after a restored file was written again', async () => {
    const path = await writtenTwice();
    writeFileSync(path, 'null');
    const { file } = open(path);
    await file.read();
    await file.write(shelf('three'));
    expect(JSON.parse(readFileSync(`${path}.bak`, 'utf8'))).toEqual(shelf('one'));
  });

  it('fails as corrupt when the backup is damaged too, and keeps both', async () => {
    const path = await writtenTwice();
    writeFileSync(path, 'null');
    writeFileSync(`${path}.bak`, '');
    await expect(open(path).file.read()).rejects.toMatchObject({ failure: { code: 'file-corrupt' } });
    const kept = readdirSync(dirname(path)).toSorted();
    expect(kept).toEqual([
      `${basename(path)}.bak.corrupt-20260102T030405.000Z`,
      `${basename(path)}.corrupt-20260102T030405.000Z`,
    ]);
  });

  it('reads as missing, with a report, when it is lost but can be made anew', async () => {
    const path = await writtenTwice();
    writeFileSync(path, 'null');
    writeFileSync(`${path}.bak`, '');
    const { file, reports } = open(path, true);
    expect(await file.read()).toBeNull();
    expect(reports).toEqual([expect.objectContaining({ code: 'file-corrupt' })]);
  });

  it('from a newer version is refused and stays as it is, byte for byte', async () => {
    const path = await writtenTwice();
    const newer = '{"schemaVersion":2,"shelves":[]}';
    writeFileSync(path, newer);
    await expect(open(path).file.read()).rejects.toMatchObject({ failure: { code: 'file-too-new' } });
    expect(readFileSync(path, 'utf8')).toBe(newer);
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['shelf.json', 'shelf.json.bak']);
  });

  it('that vanished is taken from its backup', async () => {
    const path = await writtenTwice();
    rmSync(path);
    const { file, reports } = open(path);
    expect(await file.read()).toEqual(shelf('one'));
    expect(reports).toHaveLength(1);
  });

  it('that the system does not let us read is not moved aside', async () => {
    const path = join(scratchFolder(), 'shelf.json');
    mkdirSync(path);
    await expect(open(path).file.read()).rejects.toMatchObject({ failure: { code: 'file-corrupt' } });
    expect(readdirSync(dirname(path))).toEqual(['shelf.json']);
  });

  it('leaves nothing behind when file and backup are the same, as after a rename that failed', async () => {
    const path = join(scratchFolder(), 'shelf.json');
    const { file } = open(path);
    await file.write(shelf('one'));
    linkSync(path, `${path}.bak`);
    await file.write(shelf('two'));
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['shelf.json', 'shelf.json.bak']);
    expect(JSON.parse(readFileSync(`${path}.bak`, 'utf8'))).toEqual(shelf('one'));
  });

  it('clears away what writes left that were cut off, and nothing else', async () => {
    const path = await writtenTwice();
    const folder = dirname(path);
    writeFileSync(join(folder, '.shelf.json.77-1-1.tmp'), '{"sch');
    writeFileSync(join(folder, '.shelf.json.bak.77-1-2.tmp'), '{"sch');
    writeFileSync(join(folder, '.other.json.77-1-1.tmp'), '');
    await open(path).file.read();
    expect(readdirSync(folder).toSorted()).toEqual([
      '.other.json.77-1-1.tmp',
      'shelf.json',
      'shelf.json.bak',
    ]);
  });
});
