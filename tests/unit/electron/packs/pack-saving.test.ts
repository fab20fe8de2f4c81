import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveTexts } from '@electron/main/packs/library/save-texts';
import type { Pack, Question } from '@shared/model/pack';
import { scratchFolder } from '@tests/support/scratch-folder';
import { openLibrary, packOfOther, type LibraryRoom } from './library-room';

interface Editing extends LibraryRoom {
  folder: string;
  pack: Pack;
}

async function editBaker(folder = packOfOther('baker')): Promise<Editing> {
  const room = await openLibrary();
  await room.library.importFrom(folder);
  const pack = room.library.find('baker');
  if (!pack) throw new Error('the pack was not taken in');
  return { ...room, pack, folder: join(room.own, 'baker') };
}

/** A pack whose last question lies in a file of its own. */
function packWithTwoFiles(): string {
  const folder = packOfOther('baker');
  const path = join(folder, 'questions.json');
  const { questions } = JSON.parse(readFileSync(path, 'utf8')) as { questions: Question[] };
  writeFileSync(path, JSON.stringify({ questions: questions.slice(0, 4) }));
  mkdirSync(join(folder, 'questions'));
  writeFileSync(join(folder, 'questions', 'more.json'), JSON.stringify({ questions: questions.slice(4) }));
  return folder;
}

const stamps = (folder: string): Record<string, number> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));

describe('saving a change of a pack', () => {
  it('writes only the file that changed, for people to read, and is there after a start', async () => {
    const { library, folder, pack, changes, reopen } = await editBaker();
    const before = stamps(folder);
    const questions = pack.questions.map((question, index) =>
      index === 2
        ? { ...question, text: 'Tell me about a hungry customer.', targetSec: { min: 30, max: 90 } }
        : question,
    );
    const saved = await library.save('baker', { questions });
    expect(saved).toMatchObject({ value: { state: 'saved', warnings: [] } });
    const after = stamps(folder);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['questions.json']);
    expect(readFileSync(join(folder, 'questions.json'), 'utf8')).toContain(
      '\n      "text": "Tell me about a hungry customer.",\n',
    );
    expect((await reopen()).library.find('baker')).toEqual(library.find('baker'));
    expect(library.find('baker')?.questions[2]?.targetSec).toEqual({ min: 30, max: 90 });
    expect(changes()).toBe(2);
  });

  it('changes title, qualities and stages, and keeps what the editor does not know', async () => {
    const source = packOfOther('baker');
    const path = join(source, 'pack.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('{', '{\n  "$schema": "pack.schema.json",'));
    const { library, folder, pack } = await editBaker(source);
    const qualities = pack.qualities.map((quality) => ({ ...quality, name: 'Great care' }));
    const stages = pack.stages.map((stage) => ({ ...stage, breakMin: 5 }));
    await library.save('baker', { manifest: { title: 'Master baker', role: pack.role }, qualities, stages });
    expect(library.find('baker')).toMatchObject({
      title: 'Master baker',
      role: 'Shop assistant',
      qualities: [{ name: 'Great care' }],
      principles: [{ id: 'customers-first' }],
      stages: [{ breakMin: 5 }],
    });
    expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toContain('"$schema": "pack.schema.json"');
  });

  it('saves nothing where anything would be wrong, and tells where', async () => {
    const { library, folder, pack, changes } = await editBaker();
    const before = stamps(folder);
    const refused = await library.save('baker', {
      manifest: { title: 'Master baker' },
      questions: pack.questions.slice(0, 3).map((question) => ({ ...question, qualityIds: ['haste'] })),
    });
    expect(refused).toMatchObject({
      value: {
        state: 'refused',
        problems: [{ file: 'questions.json', path: 'questions[0].qualityIds[0]' }, {}, {}],
      },
    });
    const script = await library.save('baker', { manifest: { summary: '<script>x</script>' } });
    expect(script).toMatchObject({ value: { state: 'refused', problems: [{ path: 'summary' }] } });
    expect(stamps(folder)).toEqual(before);
    expect(library.find('baker')).toEqual(pack);
    expect(changes()).toBe(1);
  });

  it('leaves each question in its file, and lets a file go that has none left', async () => {
    const { library, folder, pack } = await editBaker(packWithTwoFiles());
    const [first, ...others] = pack.questions;
    if (!first) throw new Error('no question');
    const fresh = { ...first, id: 'fresh', text: 'Why bread?' };
    await library.save('baker', { questions: [first, ...others, fresh] });
    expect(library.find('baker')?.questions.map(({ id }) => id)).toEqual([
      'intro-you',
      'intro-shops',
      'care-upset',
      'care-more',
      'fresh',
      'care-change',
    ]);
    await library.save('baker', { questions: [first, ...others.slice(0, 3)] });
    expect(readdirSync(join(folder, 'questions'))).toEqual([]);
    expect(library.find('baker')?.questions).toHaveLength(4);
  });

  it('writes nothing at all when nothing is different', async () => {
    const { library, folder, pack } = await editBaker();
    const before = stamps(folder);
    expect(await library.save('baker', { questions: pack.questions })).toMatchObject({
      value: { state: 'saved' },
    });
    expect(stamps(folder)).toEqual(before);
  });

  it('is not for packs of the program, nor for unknown ones', async () => {
    const { library } = await editBaker();
    expect(await library.save('tiny', {})).toMatchObject({ error: { code: 'not-allowed-now' } });
    expect(await library.save('butcher', {})).toMatchObject({ error: { code: 'not-found' } });
  });

  it('gives the first file its old content back when a later one cannot be written', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'pack.json'), 'old');
    // A folder in its place keeps the second file from being written.
    mkdirSync(join(folder, 'stages.json'));
    const before = new Map([
      ['pack.json', 'old'],
      ['stages.json', 'old'],
    ]);
    const after = new Map([
      ['pack.json', 'new'],
      ['stages.json', 'new'],
    ]);
    await expect(saveTexts(folder, before, after)).rejects.toThrow('stages.json');
    expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).toSorted()).toEqual(['pack.json', 'stages.json']);
  });

  it('that was cut off between two files is undone at the next start', async () => {
    const { folder, reopen, pack } = await editBaker();
    // As it lies there when the program ends after the first of two files: its old content is the backup.
    renameSync(join(folder, 'qualities.json'), join(folder, 'qualities.json.bak'));
    const text = readFileSync(join(folder, 'qualities.json.bak'), 'utf8');
    writeFileSync(join(folder, 'qualities.json'), text.replaceAll('"care"', '"haste"'));
    const { library, reports } = await reopen();
    expect(library.find('baker')).toEqual(pack);
    expect(reports).toEqual([]);
    expect(readdirSync(folder)).not.toContain('qualities.json.bak');
  });

  it('waits for another change of the same pack, so that none is lost', async () => {
    const { library, reopen } = await editBaker();
    await Promise.all([
      library.save('baker', { manifest: { title: 'One' } }),
      library.save('baker', { manifest: { role: 'Two' } }),
      library.save('baker', { manifest: { level: 'Three' } }),
    ]);
    expect((await reopen()).library.find('baker')).toMatchObject({
      title: 'One',
      role: 'Two',
      level: 'Three',
    });
  });
});
