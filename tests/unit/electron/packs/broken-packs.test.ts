import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '@electron/main/packs/find-warnings';
import { loadPack } from '@electron/main/packs/load-pack';
import type { PackProblem } from '@shared/model/pack-problem';
import { shippedRubric } from '@tests/support/scored-answer';
import { tinyPack } from './tiny-pack';

const broken = resolve('tests/fixtures/packs/broken');
const expected = JSON.parse(
  readFileSync(resolve('tests/fixtures/packs/expected-problems.json'), 'utf8'),
) as Record<string, Omit<PackProblem, 'pack'>[]>;
const names = readdirSync(broken);

describe('the check of a pack', () => {
  it('finds nothing wrong with the smallest whole pack, and nothing to do better', async () => {
    const read = await loadPack(tinyPack);
    expect(read.problems).toEqual([]);
    expect(findWarnings(read)).toEqual([]);
    expect(read.placed?.pack.questions).toHaveLength(5);
  });

  it('is tried on at least twenty broken packs, each with its expected problems', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(names).toEqual(Object.keys(expected).toSorted());
  });

  it.each(names)('tells file, line, place, reason and what to do: %s', async (name) => {
    const { problems, placed } = await loadPack(join(broken, name), null, () => shippedRubric);
    expect(placed).toBeNull();
    expect(problems.map(({ pack: _pack, ...rest }) => rest)).toEqual(expected[name]);
    expect(problems.every(({ suggestion }) => /[.?]$/.test(suggestion))).toBe(true);
  });

  it('tells faults of several files at once', async () => {
    const { problems } = await loadPack(join(broken, 'file-missing'));
    expect(problems.map(({ pack, file }) => [pack, file])).toEqual([['file-missing', 'qualities.json']]);
  });
});
