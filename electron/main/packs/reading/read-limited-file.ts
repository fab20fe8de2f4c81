import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { systemCode } from '@electron/main/storage/file-failure';

export type LimitedRead =
  { bytes: Uint8Array } | { refused: 'isLink' | 'isNoFile' | 'isTooLarge' | 'cannotBeRead' };

// Windows knows neither flag. A pipe would otherwise be waited for without end.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a plain file of at most `maxBytes`. Its size is looked at first, and again by what really came. */
export async function readLimitedFile(path: string, maxBytes: number): Promise<LimitedRead> {
  try {
    const handle = await open(path, openFlags);
    try {
      const { size, isFile } = await handle
        .stat()
        .then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
      if (!isFile) return { refused: 'isNoFile' };
      if (size > maxBytes) return { refused: 'isTooLarge' };
      // One byte more than there should be shows a file that grows meanwhile.
      const buffer = new Uint8Array(size + 1);
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return filled > size ? { refused: 'isTooLarge' } : { bytes: buffer.subarray(0, filled) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return { refused: code === 'ELOOP' ? 'isLink' : 'cannotBeRead' };
  }
}
