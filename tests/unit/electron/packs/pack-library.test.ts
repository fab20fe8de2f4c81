import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '@electron/main/packs/load-pack';
import { scratchFolder } from '@tests/support/scratch-folder';
import { openLibrary, packOfOther } from './library-room';
import { edit, tinyPack } from './tiny-pack';

const broken = resolve('tests/fixtures/packs/broken');

describe('the library of packs', () => {
  it('lists the packs of the program and the own ones, with counts and warnings', async () => {
    const { library } = await openLibrary();
    await library.importFrom(packOfOther('baker'));
    expect(library.list()).toMatchObject([
      { packId: 'tiny', origin: 'shipped', problems: [], warnings: [], counts: { stages: 1, qualities: 1 } },
      { packId: 'baker', origin: 'own', title: 'Baker', problems: [] },
    ]);
    expect(library.packs().map(({ id }) => id)).toEqual(['tiny', 'baker']);
    expect(library.find('baker')?.title).toBe('Baker');
    expect(library.find('butcher')).toBeNull();
  });

  it('lists a broken own pack with its problems, tells of it once, and does not use it', async () => {
    const room = await openLibrary();
    cpSync(join(broken, 'no-questions'), join(room.own, 'My Pack'), { recursive: true });
    const { library, reports } = await room.reopen();
    expect(library.list()[1]).toMatchObject({
      packId: 'my-pack',
      title: 'Shop assistant',
      pack: null,
      counts: null,
      problems: [{ file: 'questions.json', line: 2, path: 'questions' }],
    });
    expect(library.packs()).toHaveLength(1);
    expect(reports).toEqual([
      {
        code: 'pack-broken',
        message:
          'The pack “My Pack” cannot be used (questions.json, questions): needs at least 1 entry, and has 0.',
      },
    ]);
    expect(await library.delete('my-pack')).toEqual({ ok: true, value: null });
  });

  it('uses one of two packs with the same id, and says so at the other', async () => {
    const room = await openLibrary();
    cpSync(packOfOther('baker'), join(room.own, 'a'), { recursive: true });
    cpSync(packOfOther('baker'), join(room.own, 'b'), { recursive: true });
    cpSync(tinyPack, join(room.own, 'c'), { recursive: true });
    const { library } = await room.reopen();
    expect(library.list().map(({ packId, problems }) => [packId, problems[0]?.reason])).toEqual([
      ['tiny', undefined],
      ['baker', undefined],
      ['b', 'the id “baker” belongs to another pack of yours'],
      ['c', 'the id “tiny” belongs to a pack that comes with the program'],
    ]);
  });

  it('goes on without the own packs when their folder cannot be opened', async () => {
    const room = await openLibrary();
    writeFileSync(room.own, 'a file in the place of the folder');
    const { library, reports } = await room.reopen();
    expect(library.packs()).toHaveLength(1);
    expect(reports).toMatchObject([{ code: 'pack-broken' }]);
    const refused = await library.importFrom(packOfOther('baker'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(library.packs()).toHaveLength(1);
  });
});

describe('taking in a pack', () => {
  it('copies what belongs to it, and nothing else', async () => {
    const { library, own, changes, reopen } = await openLibrary();
    const folder = packOfOther('baker');
    writeFileSync(join(folder, 'virus.exe'), 'x');
    const taken = await library.importFrom(folder);
    expect(taken).toMatchObject({
      ok: true,
      value: { state: 'taken-in', replaced: false, pack: { id: 'baker' }, warnings: [{ file: 'virus.exe' }] },
    });
    expect(readdirSync(join(own, 'baker'))).not.toContain('virus.exe');
    expect(changes()).toBe(1);
    expect((await reopen()).library.find('baker')).toEqual(library.find('baker'));
  });

  it('takes nothing in where anything is wrong, and reads it again once it is mended', async () => {
    const { library, own, changes } = await openLibrary();
    const folder = packOfOther('baker');
    edit(folder, 'questions.json', '"title": "About you",', '');
    const refused = await library.importFrom(folder);
    expect(refused).toMatchObject({
      value: {
        state: 'refused',
        importId: 'import-1',
        name: 'baker',
        problems: [{ file: 'questions.json', line: 3, path: 'questions[0].title', reason: 'is missing' }],
      },
    });
    expect(existsSync(own)).toBe(false);
    expect(changes()).toBe(0);
    expect(await library.importAgain('import-1')).toEqual(refused);
    edit(folder, 'questions.json', '"text":', '"title": "About you", "text":');
    expect(await library.importAgain('import-1')).toMatchObject({ value: { state: 'taken-in' } });
    expect(await library.importAgain('import-1')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('replaces an own pack with the same id, and keeps the old one until the next start', async () => {
    const { library, own, reopen } = await openLibrary();
    await library.importFrom(packOfOther('baker', 'Old'));
    const again = await library.importFrom(packOfOther('baker', 'New'));
    expect(again).toMatchObject({ value: { state: 'taken-in', replaced: true } });
    expect(library.packs().map(({ title }) => title)).toEqual(['Shop assistant', 'New']);
    expect((await loadPack(join(own, '.replaced-baker'))).placed?.pack.title).toBe('Old');
    expect((await reopen()).library.find('baker')?.title).toBe('New');
    expect(readdirSync(own)).toEqual(['baker']);
  });

  it('refuses the id of a pack of the program, and says what to do', async () => {
    const { library } = await openLibrary();
    expect(await library.importFrom(tinyPack)).toMatchObject({
      value: {
        state: 'refused',
        problems: [
          {
            file: 'pack.json',
            line: 3,
            path: 'id',
            suggestion:
              'Give this pack another id; to change a pack of the program, duplicate it and change the copy.',
          },
        ],
      },
    });
  });

  it('brings the old pack back when the program ended between the two renames', async () => {
    const room = await openLibrary();
    cpSync(packOfOther('baker', 'Old'), join(room.own, '.replaced-baker'), { recursive: true });
    cpSync(packOfOther('baker', 'New'), join(room.own, '.new-baker'), { recursive: true });
    const { library } = await room.reopen();
    expect(library.find('baker')?.title).toBe('Old');
    expect(readdirSync(room.own)).toEqual(['baker']);
  });

  it('leaves a folder alone that has the name of the new id and another pack inside', async () => {
    const room = await openLibrary();
    cpSync(packOfOther('baker'), join(room.own, 'butcher'), { recursive: true });
    const { library, reopen } = await room.reopen();
    await library.importFrom(packOfOther('butcher', 'Butcher'));
    expect((await reopen()).library.packs().map(({ id }) => id)).toEqual(['tiny', 'baker', 'butcher']);
  });
});

describe('handing on a pack', () => {
  it('writes one file, which another program takes in', async () => {
    const { library } = await openLibrary();
    const folder = scratchFolder();
    expect(await library.exportTo('tiny', join(folder, 'shop'))).toEqual({
      ok: true,
      value: { fileName: 'shop.greenroom-pack' },
    });
    expect((await loadPack(join(folder, 'shop.greenroom-pack'))).placed?.pack).toEqual(library.find('tiny'));
    expect(readdirSync(folder)).toEqual(['shop.greenroom-pack']);
  });

  it('says why where it cannot be written', async () => {
    const { library } = await openLibrary();
    const nowhere = join(scratchFolder(), 'no folder', 'shop');
    expect(await library.exportTo('tiny', nowhere)).toMatchObject({ error: { code: 'write-failed' } });
    expect(await library.exportTo('butcher', nowhere)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('duplicates under an id and a title of its own, a copy of a copy too', async () => {
    const { library, reopen } = await openLibrary();
    await library.duplicate('tiny');
    await library.duplicate('tiny');
    const third = await library.duplicate('tiny-copy');
    expect(third).toMatchObject({ value: { id: 'tiny-copy-3', title: 'Shop assistant (copy 3)' } });
    expect((await reopen()).library.packs().map(({ id, title }) => [id, title])).toEqual([
      ['tiny', 'Shop assistant'],
      ['tiny-copy', 'Shop assistant (copy)'],
      ['tiny-copy-2', 'Shop assistant (copy 2)'],
      ['tiny-copy-3', 'Shop assistant (copy 3)'],
    ]);
  });
});

describe('taking a pack away', () => {
  it('can be undone until the next start', async () => {
    const { library, own, reopen } = await openLibrary();
    await library.importFrom(packOfOther('baker'));
    expect(await library.delete('baker')).toEqual({ ok: true, value: null });
    expect(library.find('baker')).toBeNull();
    expect(await library.restore('baker')).toEqual({ ok: true, value: null });
    expect(library.find('baker')?.title).toBe('Baker');
    await library.delete('baker');
    const next = await reopen();
    expect(next.library.packs()).toHaveLength(1);
    expect(await next.library.restore('baker')).toMatchObject({ error: { code: 'not-found' } });
    expect(readdirSync(own)).toEqual([]);
  });

  it('is not for packs of the program, nor for unknown ones', async () => {
    const { library } = await openLibrary();
    expect(await library.delete('tiny')).toMatchObject({ error: { code: 'not-allowed-now' } });
    expect(await library.delete('butcher')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is not undone over another pack with the same id', async () => {
    const { library } = await openLibrary();
    await library.importFrom(packOfOther('baker', 'Old'));
    await library.delete('baker');
    await library.importFrom(packOfOther('baker', 'New'));
    expect(await library.restore('baker')).toMatchObject({ error: { code: 'not-allowed-now' } });
    expect(library.find('baker')?.title).toBe('New');
  });
});
