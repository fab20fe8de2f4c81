import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode } from '@electron/main/storage/file-failure';

const attempts = 10;
const pauseMs = 60;
const codesOfABusyFile = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Renames a file onto another. On Windows a virus scanner or a player may hold the target for a moment, so a refused
 * rename is tried again for about half a second there; elsewhere the first refusal counts.
 */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const busy = process.platform === 'win32' && codesOfABusyFile.has(systemCode(error) ?? '');
      if (!busy || attempt === attempts) throw error;
      await wait(pauseMs);
    }
  }
}
