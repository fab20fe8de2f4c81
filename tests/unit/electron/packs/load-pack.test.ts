import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '@electron/main/packs/load-pack';
import { loadPacks } from '@electron/main/packs/load-packs';
import { readProbeIds } from '@electron/main/packs/read-probe-ids';
import { scratchFolder } from '@tests/support/scratch-folder';
import { copyOfTiny, edit, tinyPack } from './tiny-pack';

describe('packs of a folder', () => {
  it('are loaded without those that are broken, whose problems are told', async () => {
    const folder = scratchFolder();
    cpSync(tinyPack, join(folder, 'whole'), { recursive: true });
    cpSync(resolve('tests/fixtures/packs/broken/no-questions'), join(folder, 'broken'), { recursive: true });
    const { packs, problems } = await loadPacks(folder);
    expect(packs.map(({ id }) => id)).toEqual(['tiny']);
    expect(problems.map(({ pack }) => pack)).toEqual(['no-questions']);
  });
});

describe('a question that stands for a probe', () => {
  const standIn = '"followUps": [{ "text": "What did you do?", "standsFor": "own-part" }],\n      "hints"';

  it('is held against the probes of the program where the pack has none of its own', async () => {
    const folder = copyOfTiny();
    edit(folder, 'questions.json', '"hints"', standIn);
    expect((await loadPack(folder, ['own-part'])).problems).toEqual([]);
    expect((await loadPack(folder, ['event'])).problems).toMatchObject([
      { path: 'questions[0].followUps[0].standsFor', suggestion: 'Use one of: event.' },
    ]);
  });

  it('is left alone where nobody knows the probes', async () => {
    const folder = copyOfTiny();
    edit(folder, 'questions.json', '"hints"', standIn);
    expect((await loadPack(folder, null)).problems).toEqual([]);
  });

  it('finds the probes of the program in its listening file', async () => {
    const file = resolve('resources/listening/listening.json');
    const { probes } = JSON.parse(readFileSync(file, 'utf8')) as { probes: { id: string }[] };
    expect(await readProbeIds(file)).toEqual(probes.map(({ id }) => id));
    expect(await readProbeIds(join(scratchFolder(), 'none.json'))).toBeNull();
  });
});

describe('a pack', () => {
  it('keeps nothing of the hints for editors', async () => {
    const folder = copyOfTiny();
    edit(folder, 'guide.json', '{', '{ "$schema": "guide.schema.json",');
    edit(folder, 'pack.json', '{', '{ "$schema": "pack.schema.json",');
    const { placed } = await loadPack(folder);
    expect(JSON.stringify(placed)).not.toContain('$schema');
  });
});
