import { randomBytes } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '@electron/main/packs/find-warnings';
import { zipPack } from '@electron/main/packs/library/zip-pack';
import { loadPack } from '@electron/main/packs/load-pack';
import type { ReadPack } from '@electron/main/packs/read-pack';
import { scratchFolder } from '@tests/support/scratch-folder';
import { rawZip, type RawEntry } from './raw-zip';
import { tinyEntries, tinyPack } from './tiny-pack';

const megabyte = 1024 * 1024;

function readBytes(bytes: Uint8Array): Promise<ReadPack> {
  const path = join(scratchFolder(), 'some.greenroom-pack');
  writeFileSync(path, bytes);
  return loadPack(path);
}

async function toldOf(entries: readonly RawEntry[]): Promise<string[]> {
  const { placed, problems } = await readBytes(rawZip(entries));
  expect(placed).toBeNull();
  return problems.map(({ file, reason }) => `${file} ${reason}`.trim());
}

const hostile: [what: string, entry: RawEntry, told: string][] = [
  ['climbs out of it', { name: '../../evil.json', content: '{}' }, 'leads out of the pack by “..”'],
  ['names an absolute path', { name: '/etc/evil.json', content: '{}' }, 'is an absolute path'],
  ['names a drive', { name: 'C:/evil.json', content: '{}' }, 'begins with the letter of a drive'],
  ['has a backslash', { name: '..\\evil.json', content: '{}' }, 'has a backslash in its name'],
];

describe('a pack in one file', () => {
  it('is read as the folder that it was made of', async () => {
    const { files, placed } = await loadPack(tinyPack);
    const read = await readBytes(await zipPack(files.texts));
    expect(read.problems).toEqual([]);
    expect(read.placed).toEqual(placed);
  });

  it('is the same file each time it is made', async () => {
    const { texts } = (await loadPack(tinyPack)).files;
    expect(await zipPack(texts)).toEqual(await zipPack(texts));
  });

  it('may have all its files in one folder, with what a Mac adds beside it', async () => {
    const entries: RawEntry[] = [
      { name: 'My pack/', content: '', method: 0, mode: 0o040755 },
      ...tinyEntries('My pack/'),
      { name: 'My pack/README.md', content: 'x' },
      { name: '__MACOSX/My pack/._pack.json', content: 'x' },
      { name: '.DS_Store', content: 'x' },
    ];
    const read = await readBytes(rawZip(entries));
    expect(read.problems).toEqual([]);
    expect(findWarnings(read)).toEqual([]);
  });

  it.each(hostile)('is refused when an entry %s', async (_what, entry, told) => {
    const [first, ...more] = await toldOf([...tinyEntries(), entry]);
    expect(first).toBe(`${entry.name} ${told}, and a pack must stay inside its own folder`);
    expect(more).toEqual([]);
  });

  it('is refused when an entry is a link', async () => {
    const link = { name: 'offer.json', content: '/etc/passwd', mode: 0o120777 };
    expect(await toldOf([...tinyEntries(), link])).toEqual(['offer.json is a link to something else']);
  });

  it('is refused when an entry is locked, or packed in an unknown way', async () => {
    const locked = { name: 'offer.json', content: '{}', flags: 0x801 };
    expect(await toldOf([...tinyEntries(), locked])).toEqual(['offer.json is locked by a password']);
    const strange = { name: 'offer.json', content: '{}', method: 14 };
    expect(await toldOf([...tinyEntries(), strange])).toEqual([
      'offer.json is packed by a method that cannot be read here',
    ]);
  });

  it('is refused as a bomb by how much it would grow, without unpacking it', async () => {
    const bomb = { name: 'offer.json', content: new Uint8Array(7 * megabyte) };
    const [told] = await toldOf([...tinyEntries(), bomb]);
    expect(told).toMatch(/^offer\.json would grow to more than 200 times its size \(7 MB out of \d+ KB\)/);
  });

  it('is refused as soon as an entry turns out larger than it says', async () => {
    const others = tinyEntries().filter(({ name }) => name !== 'guide.json');
    const liar = { name: 'guide.json', content: new Uint8Array(50 * megabyte), declaredBytes: 2000 };
    expect(await toldOf([...others, liar])).toEqual([
      'guide.json does not hold what the zip says of it: it is damaged, or its size is a lie',
    ]);
  });

  it('is refused when an entry is smaller than it says', async () => {
    const others = tinyEntries().filter(({ name }) => name !== 'guide.json');
    expect(await toldOf([...others, { name: 'guide.json', content: '{}', declaredBytes: 20_000 }])).toEqual([
      'guide.json does not hold what the zip says of it: it is damaged, or its size is a lie',
    ]);
  });

  it('is refused when an entry says that it is too large, or all of them are together', async () => {
    const noise = randomBytes(100_000);
    const saying = (name: string, megabytes: number): RawEntry => {
      return { name, content: noise, declaredBytes: megabytes * megabyte };
    };
    expect(await toldOf([...tinyEntries(), saying('offer.json', 9)])).toEqual([
      'offer.json is larger than 8 MB',
    ]);
    const many = ['a', 'b', 'c'].map((name) => saying(`questions/${name}.json`, 7));
    expect(await toldOf([...tinyEntries(), ...many])).toEqual(['is larger than 20 MB']);
  });

  it('is refused by its size alone', async () => {
    const path = join(scratchFolder(), 'huge.greenroom-pack');
    writeFileSync(path, '');
    truncateSync(path, 100 * megabyte);
    expect((await loadPack(path)).problems).toMatchObject([{ reason: 'is larger than 20 MB' }]);
  });

  it('is refused with very many files', async () => {
    const notes = Array.from({ length: 61 }, (_, at) => ({ name: `note-${at}.txt`, content: 'x' }));
    expect(await toldOf([...tinyEntries(), ...notes])).toEqual(['holds more than 60 files']);
  });

  it('is refused when a file is in it twice', async () => {
    const [first] = tinyEntries();
    expect(await toldOf([...tinyEntries(), { name: first?.name ?? '', content: '{}' }])).toEqual([
      `${first?.name} is in the zip twice`,
    ]);
  });

  it('is told of an archive inside it, which is not opened', async () => {
    const inner = { name: 'inner.zip', content: rawZip(tinyEntries()) };
    const read = await readBytes(rawZip([...tinyEntries(), inner]));
    expect(read.placed).not.toBeNull();
    expect(findWarnings(read)).toMatchObject([
      { file: 'inner.zip', reason: 'is an archive inside the pack, and was not opened' },
    ]);
  });

  it('is told when it holds no pack, or is no zip, or only the beginning of one', async () => {
    expect(await toldOf([{ name: 'letter.txt', content: 'x' }])).toEqual([
      'pack.json is missing, so this is no pack',
    ]);
    const whole = rawZip(tinyEntries());
    for (const bytes of [Buffer.from('no zip'), Buffer.alloc(0), whole.subarray(0, whole.length / 2)]) {
      expect((await readBytes(bytes)).problems).toMatchObject([
        { file: '', reason: 'is no zip file, or a damaged one' },
      ]);
    }
  });

  it('is told when its bytes are damaged', async () => {
    const bytes = rawZip(tinyEntries());
    bytes.fill(0xff, 60, 400);
    const { placed, problems } = await readBytes(bytes);
    expect(placed).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});
