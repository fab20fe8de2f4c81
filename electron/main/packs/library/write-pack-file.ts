import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { renameOver } from '@electron/main/storage/rename-over';

/** Writes a pack as one file, whole or not at all. Throws the system's error. */
export async function writePackFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
