import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packJsonSchemas } from '@electron/main/packs/schemas/pack-json-schemas';

const folder = resolve('resources/pack-schemas');

describe('the JSON Schemas of a pack', () => {
  it('are those that the program checks by (run “npm run --silent pack -- schema” when this fails)', () => {
    const schemas = packJsonSchemas();
    expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted());
    for (const [name, text] of schemas) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
  });

  it('let nothing stand in a file that the check refuses as unknown', () => {
    const stages = packJsonSchemas().get('stages.schema.json') ?? '';
    const root = JSON.parse(stages) as {
      additionalProperties: boolean;
      properties: { stages: { items: { additionalProperties: boolean; required: string[] } } };
    };
    expect(root.additionalProperties).toBe(false);
    expect(root.properties.stages.items.additionalProperties).toBe(false);
    expect(root.properties.stages.items.required).not.toContain('breakMin');
  });
});
