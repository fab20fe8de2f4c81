import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPack } from '@electron/main/packs/load-pack';
import { loadPacks } from '@electron/main/packs/load-packs';

const shipped = resolve('resources/packs/amazon-backend-developer');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-pack-'));
  await cp(shipped, join(folder, 'pack'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, 'pack', file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

describe('a pack', () => {
  it('that ships with the program is whole', async () => {
    const { pack, problems } = await loadPack(shipped);
    expect(problems).toEqual([]);
    expect(pack?.questions.length).toBeGreaterThanOrEqual(10);
    expect(new Set(pack?.questions.map((question) => question.kind))).toEqual(
      new Set(['introduction', 'motivation', 'behavioural', 'logistics']),
    );
  });

  it('with a missing field is refused with file, place and reason', async () => {
    await change('questions.json', (text) => text.replace('"title": "Introduce yourself",', ''));
    const { pack, problems } = await loadPack(join(folder, 'pack'));
    expect(pack).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ pack: 'pack', file: 'questions.json', path: 'questions[0].title' });
    expect(problems[0]?.reason).toMatch(/expected string/);
  });

  it('that refers to a quality it does not have is refused', async () => {
    await change('qualities.json', (text) => text.replace('"bias_for_action"', '"haste"'));
    const { problems } = await loadPack(join(folder, 'pack'));
    expect(problems.map((problem) => problem.reason)).toContain(
      'no quality in qualities.json has the id “bias_for_action”',
    );
  });

  it('that promises more questions than it holds is refused', async () => {
    await change('stages.json', (text) => text.replace('"40": 6', '"40": 60'));
    const { problems } = await loadPack(join(folder, 'pack'));
    expect(problems).toEqual([
      {
        pack: 'pack',
        file: 'stages.json',
        path: 'stages[0].sections[2].questionsByLengthMin.40',
        reason: 'asks for 60 questions, the pack has 10 of them',
      },
    ]);
  });

  it('that is not JSON, or not there, is told by its file', async () => {
    await change('stages.json', (text) => text.slice(0, 100));
    await rm(join(folder, 'pack', 'qualities.json'));
    const { problems } = await loadPack(join(folder, 'pack'));
    expect(problems.map(({ file, reason }) => `${file} ${reason.slice(0, 17)}`)).toEqual([
      'qualities.json is missing',
      'stages.json is not valid JSON',
    ]);
  });

  it('that uses an id twice is refused', async () => {
    await change('questions.json', (text) => text.replace('"intro-career-walk"', '"intro-yourself"'));
    const { problems } = await loadPack(join(folder, 'pack'));
    expect(problems[0]).toMatchObject({ file: 'questions.json', path: 'questions[1].id' });
  });

  it('that is broken does not keep the others from loading', async () => {
    await cp(shipped, join(folder, 'whole'), { recursive: true });
    await change('pack.json', () => '{}');
    const { packs, problems } = await loadPacks(folder);
    expect(packs).toHaveLength(1);
    expect(problems.every((problem) => problem.pack === 'pack')).toBe(true);
  });
});
