import { mkdirSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '@electron/main/packs/find-warnings';
import { loadPack } from '@electron/main/packs/load-pack';
import { scratchFolder } from '@tests/support/scratch-folder';
import { copyOfTiny } from './tiny-pack';

const megabyte = 1024 * 1024;

async function toldOf(path: string): Promise<string[]> {
  const { placed, problems } = await loadPack(path);
  expect(placed).toBeNull();
  return problems.map(({ file, reason }) => `${file} ${reason}`.trim());
}

/** As large as that without taking room on the disk. */
function hugeFile(path: string, sizeBytes: number): void {
  writeFileSync(path, '{ "questions": [');
  truncateSync(path, sizeBytes);
}

describe('a folder', () => {
  it('may hold questions in several files, which are one list', async () => {
    const folder = copyOfTiny();
    mkdirSync(join(folder, 'questions'));
    const [first] = (
      JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as { questions: { id: string }[] }
    ).questions;
    const more = { questions: [{ ...first, id: 'more', text: 'And you?' }] };
    writeFileSync(join(folder, 'questions', 'more.json'), JSON.stringify(more));
    const { placed } = await loadPack(folder);
    expect(placed?.pack.questions.map(({ id }) => id)).toContain('more');
    expect(placed?.questionPlaces.at(-1)).toEqual({ file: 'questions/more.json', index: 0 });
  });

  it('may hold all its questions in the folder for them', async () => {
    const folder = copyOfTiny();
    mkdirSync(join(folder, 'questions'));
    writeFileSync(join(folder, 'questions', 'all.json'), readFileSync(join(folder, 'questions.json')));
    writeFileSync(join(folder, 'questions.json'), '');
    expect(await toldOf(folder)).toContain('questions.json is empty');
    const moved = copyOfTiny('moved');
    mkdirSync(join(moved, 'questions'));
    renameSync(join(moved, 'questions.json'), join(moved, 'questions', 'all.json'));
    expect((await loadPack(moved)).placed?.pack.questions).toHaveLength(5);
  });

  it('may begin its files with the mark of UTF-8', async () => {
    const folder = copyOfTiny();
    const path = join(folder, 'pack.json');
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    expect((await loadPack(folder)).problems).toEqual([]);
  });

  it('may hold notes, a licence and what systems leave there, in silence', async () => {
    const folder = copyOfTiny();
    for (const name of ['README.md', 'LICENSE', 'notes.txt', '.DS_Store', 'Thumbs.db']) {
      writeFileSync(join(folder, name), 'x');
    }
    mkdirSync(join(folder, '.git'));
    for (let file = 0; file < 100; file += 1) writeFileSync(join(folder, '.git', `${file}`), 'x');
    const read = await loadPack(folder);
    expect(read.problems).toEqual([]);
    expect(findWarnings(read)).toEqual([]);
  });

  it('is told which of its files were not read, and what they may have been meant to be', async () => {
    const folder = copyOfTiny();
    mkdirSync(join(folder, 'questions'));
    for (const name of ['ofer.json', 'old.zip', 'questions/My Questions.json', 'page.html']) {
      writeFileSync(join(folder, name), '{}');
    }
    const read = await loadPack(folder);
    expect(read.placed).not.toBeNull();
    expect(findWarnings(read).map(({ file, suggestion }) => [file, suggestion])).toEqual(
      expect.arrayContaining([
        ['ofer.json', 'If it is meant to be read, name it offer.json.'],
        ['old.zip', 'Take it out, and put the files themselves into the pack.'],
        ['questions/My Questions.json', 'Name it with lower-case letters, digits, - and _ only.'],
        ['page.html', 'Take it out if nothing needs it.'],
      ]),
    );
  });

  it('that has no pack.json is told which folder inside it has one', async () => {
    const outer = join(copyOfTiny('inner'), '..');
    const { problems } = await loadPack(outer);
    expect(problems).toMatchObject([
      { file: 'pack.json', suggestion: 'Choose the folder “inner” inside it.' },
    ]);
  });

  it('is refused with a link anywhere inside, to a file or to a folder', async () => {
    const folder = copyOfTiny();
    const outside = scratchFolder();
    writeFileSync(join(outside, 'secret.json'), '{}');
    mkdirSync(join(folder, 'questions'));
    symlinkSync(join(outside, 'secret.json'), join(folder, 'offer.json'));
    symlinkSync(join(outside, 'secret.json'), join(folder, 'questions', 'more.json'));
    symlinkSync(outside, join(folder, 'more'));
    expect((await toldOf(folder)).toSorted()).toEqual([
      'more is a link to something else',
      'offer.json is a link to something else',
      'questions/more.json is a link to something else',
    ]);
  });

  it('may itself be reached by a link', async () => {
    const link = join(scratchFolder(), 'link');
    symlinkSync(copyOfTiny(), link);
    expect((await loadPack(link)).placed?.pack.id).toBe('tiny');
  });

  it('with 100 MB of JSON is refused without reading it', async () => {
    const folder = copyOfTiny();
    hugeFile(join(folder, 'questions.json'), 100 * megabyte);
    expect(await toldOf(folder)).toEqual(['is larger than 20 MB']);
  });

  it('with one file of 9 MB is refused by the name of the file', async () => {
    const folder = copyOfTiny();
    hugeFile(join(folder, 'questions.json'), 9 * megabyte);
    expect(await toldOf(folder)).toEqual(['questions.json is larger than 8 MB']);
  });

  it('with files that are too large together is refused', async () => {
    const folder = copyOfTiny();
    mkdirSync(join(folder, 'questions'));
    for (const name of ['a', 'b', 'c']) hugeFile(join(folder, 'questions', `${name}.json`), 7 * megabyte);
    expect(await toldOf(folder)).toEqual(['is larger than 20 MB']);
  });

  it('with very many files is refused, and not read on', async () => {
    const folder = copyOfTiny();
    for (let file = 0; file < 60; file += 1) writeFileSync(join(folder, `note-${file}.txt`), 'x');
    expect(await toldOf(folder)).toEqual(['holds more than 60 files']);
  });

  it('whose JSON is only brackets is refused before a parser falls into it', async () => {
    const folder = copyOfTiny();
    for (const text of ['['.repeat(4_000_000), '{"a":'.repeat(500_000)]) {
      writeFileSync(join(folder, 'stages.json'), text);
      expect(await toldOf(folder)).toEqual([
        'stages.json has more than 32 lists and groups inside each other',
      ]);
    }
  });

  it('with very many problems tells the first of them and how many more there are', async () => {
    const folder = copyOfTiny();
    const questions = Array.from({ length: 50 }, () => ({}));
    writeFileSync(join(folder, 'questions.json'), JSON.stringify({ questions }));
    const { problems } = await loadPack(folder);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.reason).toMatch(/^has \d+ more problems$/);
  });

  it('that is not there, or is one file of a pack, is told in words', async () => {
    expect(await toldOf(join(scratchFolder(), 'nowhere'))).toEqual(['is not there']);
    expect(await toldOf(join(copyOfTiny(), 'pack.json'))).toEqual(['is one file of a pack']);
  });
});
