import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDeliveryNorms, loadRubric } from '@electron/main/rubrics/load-rubric';
import type { DeliveryNorms } from '@shared/model/delivery';
import { scratchFolder } from '@tests/support/scratch-folder';

const shipped = resolve(import.meta.dirname, '../../../../resources/rubrics');

function copyOfShipped(): string {
  const folder = scratchFolder();
  cpSync(shipped, folder, { recursive: true });
  return folder;
}

describe('loading the rubric', () => {
  it('reads the files that are shipped', () => {
    const rubric = loadRubric(shipped);
    expect(rubric.ok && rubric.value.version).toMatch(/^\d+\.\d+\.\d+$/);
    const norms = loadDeliveryNorms(shipped);
    expect(norms.ok && norms.value.ranges.paceWpm?.source).not.toBe('');
  });

  it('takes up a change of a ladder without a change of code', () => {
    const folder = copyOfShipped();
    const path = join(folder, 'ladders-qualities.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Say how it ended.', 'Tell the ending.'));
    const rubric = loadRubric(folder);
    expect(rubric.ok && JSON.stringify(rubric.value.ladders)).toContain('Tell the ending.');
  });

  it('tells which file is no JSON', () => {
    const folder = copyOfShipped();
    writeFileSync(join(folder, 'gates.json'), '{"gates": [');
    expect(loadRubric(folder)).toMatchObject({
      ok: false,
      error: {
        code: 'file-corrupt',
        message: expect.stringContaining('gates.json is not valid JSON') as string,
      },
    });
  });

  it('tells what is missing when a file is gone', () => {
    const folder = copyOfShipped();
    for (const name of ['story', 'qualities', 'other-kinds']) rmSync(join(folder, `ladders-${name}.json`));
    expect(loadRubric(folder)).toMatchObject({
      ok: false,
      error: { code: 'file-corrupt', message: expect.stringContaining('ladders') as string },
    });
  });

  it('tells that the folder is not there', () => {
    expect(loadRubric(join(scratchFolder(), 'nowhere'))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('tells which norm is wrong', () => {
    const folder = copyOfShipped();
    const path = join(folder, 'delivery-norms.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"listSec": 2', '"listSec": "two"'));
    expect(loadDeliveryNorms(folder)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('pauses.listSec') as string },
    });
  });

  it('tells which range makes no sense', () => {
    const folder = copyOfShipped();
    const path = join(folder, 'delivery-norms.json');
    const norms = JSON.parse(readFileSync(path, 'utf8')) as DeliveryNorms;
    const { paceWpm } = norms.ranges;
    writeFileSync(
      path,
      JSON.stringify({
        ...norms,
        ranges: { ...norms.ranges, paceWpm: { ...paceWpm, good: { min: 9, max: 1 } } },
      }),
    );
    expect(loadDeliveryNorms(folder)).toMatchObject({
      ok: false,
      error: {
        code: 'file-corrupt',
        message: expect.stringContaining('ranges.paceWpm: the good range') as string,
      },
    });
  });
});
