import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadListening } from '@electron/main/listening/load-listening';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';

const shipped = resolve('resources/listening');

function copyOfShipped(): { folder: string; path: string } {
  const folder = scratchFolder();
  cpSync(shipped, folder, { recursive: true });
  return { folder, path: join(folder, 'listening.json') };
}

describe('how interviewers listen', () => {
  it('is read from the file that is shipped, and from one with a hint for editors', async () => {
    const loaded = await loadListening(shipped);
    expect(loaded.ok && loaded.value.probes.length).toBeGreaterThan(10);
    const { folder, path } = copyOfShipped();
    writeFileSync(path, readFileSync(path, 'utf8').replace('{', '{"$schema": "./listening.schema.json",'));
    expect(await loadListening(folder)).toEqual(loaded);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ['is gone', (path) => rmSync(path), /ENOENT/],
    ['is no JSON', (path) => writeFileSync(path, '{"probes": ['), /JSON/],
    ['lacks a line', (path) => writeFileSync(path, '{"probes": []}'), /probes/],
  ])('is told to be unusable where the file %s', async (_how, damage, reason) => {
    const { folder, path } = copyOfShipped();
    damage(path);
    const loaded = await loadListening(folder);
    expect(loaded).toMatchObject({
      ok: false,
      error: { code: 'pack-broken', message: expect.stringMatching(reason) },
    });
    expect(loaded.ok ? '' : loaded.error.message).toMatch(/^Interviewers ask no follow-ups, because/);
  });
});
