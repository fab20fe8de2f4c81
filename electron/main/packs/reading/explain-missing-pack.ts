import type { Dirent } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { noFiles, type PackFiles } from '@electron/main/packs/reading/pack-files';
import { closestWord } from '@shared/domain/packs/closest-word';

const mostFoldersTried = 20;

/** Tells why a folder is no pack: it has no `pack.json`, or one with a slip in its name, or a folder inside is meant. */
export async function explainMissingPack(folder: string, inside: readonly Dirent[]): Promise<PackFiles> {
  const tell = (suggestion: string): PackFiles =>
    noFiles(basename(folder), { file: 'pack.json', reason: 'is missing, so this is no pack', suggestion });
  const files = inside.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const meant = closestWord('pack.json', files);
  if (meant !== null) return tell(`If “${meant}” is meant, name it pack.json.`);
  const folders = inside.filter((entry) => entry.isDirectory()).slice(0, mostFoldersTried);
  for (const { name } of folders) {
    if (await exists(join(folder, name, 'pack.json'))) return tell(`Choose the folder “${name}” inside it.`);
  }
  return tell('Choose the folder that has a pack.json, or write one.');
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false; // absent or closed to the user: no pack to point to either way
  }
}
