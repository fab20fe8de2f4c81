import { open } from 'node:fs/promises';

/** Makes a rename inside a folder survive a power cut, where the platform can do that. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot open a folder and some file systems cannot sync one. The rename itself has happened by now.
  }
}
