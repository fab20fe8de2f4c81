import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scratchFolder } from '@tests/support/scratch-folder';

/** The smallest whole pack. */
export const tinyPack = resolve('tests/fixtures/packs/tiny');

/** A copy of it in a new folder, to be changed. */
export function copyOfTiny(name = 'tiny'): string {
  const folder = join(scratchFolder(), name);
  cpSync(tinyPack, folder, { recursive: true });
  return folder;
}

/** Replaces some characters of one file. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** The files of the smallest pack as entries of a zip. */
export function tinyEntries(folder = ''): { name: string; content: string }[] {
  return readdirSync(tinyPack).map((name) => ({
    name: `${folder}${name}`,
    content: readFileSync(join(tinyPack, name), 'utf8'),
  }));
}
