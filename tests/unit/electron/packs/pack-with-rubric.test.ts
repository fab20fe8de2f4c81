import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PackLibrary } from '@electron/main/packs/pack-library';
import { scratchFolder } from '@tests/support/scratch-folder';
import { shippedRubric } from '@tests/support/scored-answer';
import { packOfOther } from './library-room';

async function libraryWithRubric(own = join(scratchFolder(), 'packs')) {
  let reads = 0;
  const library = await PackLibrary.open({
    shippedFolder: scratchFolder(),
    ownFolder: own,
    probeIds: null,
    ownRubric: () => {
      reads += 1;
      return shippedRubric;
    },
    newId: () => 'import-1',
    onChanged: () => undefined,
    report: () => undefined,
  });
  return { library, own, reads: () => reads };
}

function packWith(rubric: object): string {
  const folder = packOfOther('baker');
  writeFileSync(join(folder, 'rubric.json'), JSON.stringify(rubric));
  return folder;
}

describe('a pack with a rubric of its own', () => {
  it('is taken in with it, and has it after the next start', async () => {
    const { library, own } = await libraryWithRubric();
    const folder = packWith({ qualityLadders: { care: 'ownership_mentality' } });
    expect(await library.importFrom(folder)).toMatchObject({ ok: true, value: { state: 'taken-in' } });
    const { library: again } = await libraryWithRubric(own);
    expect(again.find('baker')?.rubric).toMatchObject({ qualityLadders: { care: 'ownership_mentality' } });
  });

  it('is refused where a name in it leads nowhere', async () => {
    const { library } = await libraryWithRubric();
    const folder = packWith({ qualityLadders: { care: 'ownership' } });
    expect(await library.importFrom(folder)).toMatchObject({
      value: {
        state: 'refused',
        problems: [
          { file: 'rubric.json', path: 'qualityLadders.care', reason: 'there is no ladder “ownership”' },
        ],
      },
    });
  });

  it('is the only reason to read the program’s rubric', async () => {
    const { library, reads } = await libraryWithRubric();
    await library.importFrom(packOfOther('baker'));
    expect(library.find('baker')?.rubric).toBeNull();
    expect(reads()).toBe(0);
  });
});
