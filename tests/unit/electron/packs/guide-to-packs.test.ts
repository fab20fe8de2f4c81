import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '@electron/main/packs/find-warnings';
import { loadPack } from '@electron/main/packs/load-pack';
import { readProbeIds } from '@electron/main/packs/read-probe-ids';
import { packJsonSchemas } from '@electron/main/packs/schemas/pack-json-schemas';
import { packFileSchemas } from '@shared/model/pack-files';
import { shippedRubric } from '@tests/support/scored-answer';
import { scratchFolder } from '@tests/support/scratch-folder';

const guide = readFileSync(resolve('resources/packs/README.md'), 'utf8');

/** Every entry, value of a choice and name of a group that can stand in a file. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return [...Object.keys(value as object), ...namesIn(Object.values(value as object))];
    return key === 'enum' ? (value as string[]) : namesIn(value);
  });
}

describe('the guide to packs', () => {
  it.each(Object.keys(packFileSchemas))(
    'names every entry of %s and everything that can stand there',
    (file) => {
      const schema = packJsonSchemas().get(file.replace('.json', '.schema.json')) ?? '';
      const levels = ['1', '2', '3', '4', '5'];
      const names = [...new Set(namesIn(JSON.parse(schema)))].filter((name) => !levels.includes(name));
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter((name) => !guide.includes(`\`${name}\``) && !guide.includes(`"${name}"`))).toEqual(
        [],
      );
    },
  );

  it('has an example that is a whole pack, with nothing to do better', async () => {
    const folder = join(scratchFolder(), 'corner-bakery');
    mkdirSync(folder);
    const examples = [...guide.matchAll(/^Example `([a-z-]+\.json)`:\n\n```json\n([\s\S]*?)^```$/gm)];
    expect(examples).toHaveLength(Object.keys(packFileSchemas).length - 1);
    for (const [, file = '', text = ''] of examples) writeFileSync(join(folder, file), text);
    const probeIds = await readProbeIds(resolve('resources/listening/listening.json'));
    const read = await loadPack(folder, probeIds, () => shippedRubric);
    expect(read.problems).toEqual([]);
    expect(findWarnings(read)).toEqual([]);
  });
});
