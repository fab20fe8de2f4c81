import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packEntryKind } from '@electron/main/packs/reading/pack-entry-kind';
import { systemCode } from '@electron/main/storage/file-failure';
import { renameOver } from '@electron/main/storage/rename-over';
import { replaceFile } from '@electron/main/storage/replace-file';

type Texts = ReadonlyMap<string, string>;

/**
 * Writes the files of a pack that a change touches. Each is replaced as a whole; where one of them cannot be, those
 * before it get their old content back, which needs no room on the disk. Throws the system's error then.
 */
export async function saveTexts(folder: string, before: Texts, after: Texts): Promise<void> {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  try {
    for (const [path, text] of changed) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await replaceFile(join(folder, path), text);
    }
    // Kept as a backup too until everything is done.
    for (const path of gone) await renameOver(join(folder, path), join(folder, `${path}.bak`));
  } catch (error) {
    await takeBackupsBack(folder);
    for (const [path] of changed) if (!before.has(path)) await rm(join(folder, path), { force: true });
    throw error;
  }
  await dropBackups(folder);
}

/** The backups of a save that was cut off: one that was finished leaves none. */
async function backupsIn(folder: string): Promise<string[]> {
  const below = async (prefix: string): Promise<string[]> => {
    try {
      return (await readdir(join(folder, prefix))).map((name) => `${prefix}${name}`);
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
      throw error;
    }
  };
  const names = [...(await below('')), ...(await below('questions/'))];
  return names.filter((name) => name.endsWith('.bak') && packEntryKind(name.slice(0, -4)) === 'part');
}

/** Gives every file that has a backup its content from before the save. True where there was one. */
export async function takeBackupsBack(folder: string): Promise<boolean> {
  const backups = await backupsIn(folder);
  for (const name of backups) await renameOver(join(folder, name), join(folder, name.slice(0, -4)));
  return backups.length > 0;
}

async function dropBackups(folder: string): Promise<void> {
  for (const name of await backupsIn(folder)) await rm(join(folder, name), { force: true });
}
