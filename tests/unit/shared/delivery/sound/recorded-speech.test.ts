import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureSound } from '@shared/domain/delivery/sound/measure-sound';
import type { SoundMeasures } from '@shared/model/delivery';
import { readPcm } from '@tests/support/spoken-fixtures';

// Recordings of other people that lie beside the repository on the computers of its developers.
const folder = resolve(import.meta.dirname, '../../../../../../shared/speech');
const isThere = existsSync(folder);

async function measured(name: string): Promise<SoundMeasures & { seconds: number }> {
  const pcm = await readPcm(join(folder, name));
  const seconds = pcm.length / 16_000;
  return { ...measureSound(pcm, [{ startSec: 0, endSec: seconds }]), seconds };
}

describe.skipIf(!isThere)(`recorded speech (skipped without the folder ${folder})`, () => {
  const fillerFree = isThere
    ? readdirSync(folder).filter((name) => /^(read_lj|acc_zh_00)_?.*\.flac$/.test(name))
    : [];
  let free: (SoundMeasures & { seconds: number })[] = [];

  beforeAll(async () => {
    free = await Promise.all(fillerFree.map(measured));
  }, 60_000);

  it('without fillers gives at most one false one in two minutes', () => {
    const seconds = free.reduce((sum, each) => sum + each.seconds, 0);
    expect(seconds).toBeGreaterThan(100);
    expect(free.flatMap(({ filledPauses }) => filledPauses).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['fill_mfa_mfa_um.flac', 1],
    ['fill_mfa_mfa_uh.flac', 1],
    ['fill_mfa_mfa_crossword.flac', 2],
  ])('with fillers on purpose gives them: %s', async (name, said) => {
    const { filledPauses } = await measured(name);
    expect(filledPauses.length).toBeGreaterThanOrEqual(said);
    expect(filledPauses.length).toBeLessThanOrEqual(said + 1);
  });

  it('gives none for fillers that are words', async () => {
    expect((await measured('fill_mfa_mfa_youknow.flac')).filledPauses).toEqual([]);
  });

  it('has the pitch of people and varies', () => {
    const pitches = free.map(({ pitchMedianHz }) => pitchMedianHz);
    expect(pitches.every((hertz) => hertz !== null && hertz > 75 && hertz < 300)).toBe(true);
    expect(free.every(({ pitchVariationSt }) => (pitchVariationSt ?? 0) > 0.5)).toBe(true);
  });

  it('has no pitch when it is whispered', async () => {
    expect((await measured('short_mfa_whisper2.flac')).pitchVariationSt).toBeNull();
  });
});
