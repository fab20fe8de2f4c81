import { copyFile, link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '@electron/main/storage/file-failure';
import { renameOver } from '@electron/main/storage/rename-over';
import { syncFolder } from '@electron/main/storage/sync-folder';

let lastNumber = 0;

/** A name beside `path` that no other write of this or another process uses. */
function temporaryName(path: string): string {
  lastNumber += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${Date.now()}-${lastNumber}.tmp`);
}

/** Tells whether a file name is what an interrupted write of `path` left behind. */
export function isLeftoverOf(path: string, fileName: string): boolean {
  return fileName.startsWith(`.${basename(path)}.`) && fileName.endsWith('.tmp');
}

async function writeSynced(path: string, content: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the present content the name `.bak` without a moment in which the file itself is missing. */
async function keepBackup(path: string): Promise<void> {
  const fresh = temporaryName(`${path}.bak`);
  try {
    await link(path, fresh);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    // Not every file system has hard links (exFAT, some network drives).
    await copyFile(path, fresh);
  }
  await renameOver(fresh, `${path}.bak`);
  // Renaming one name of a file onto another name of the same file leaves both.
  await rm(fresh, { force: true });
}

/**
 * Replaces a file so that a reader or a power cut finds either all of the old content or all of the new: temporary
 * file, sync, rename, sync of the folder. Unless told not to, the old content stays as `.bak`.
 * Throws the system's error; the old file is then untouched.
 */
export async function replaceFile(
  path: string,
  content: string,
  options: { keepBackup: boolean } = { keepBackup: true },
): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeSynced(temporary, content);
    if (options.keepBackup) await keepBackup(path);
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
