import { lstat, readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of all files below a folder; what vanishes while we count is not counted. */
export async function folderSizeBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? folderSizeBytes(path) : fileSizeBytes(path);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes of one file; 0 where there is none. */
export async function fileSizeBytes(path: string): Promise<number> {
  const stats = await lstat(path).catch(() => null);
  return stats?.size ?? 0;
}

/** Bytes that this user can still write on the disk of a folder; null where the platform does not tell. */
export async function freeSpaceBytes(folder: string): Promise<number | null> {
  const stats = await statfs(folder).catch(() => null);
  return stats === null ? null : stats.bavail * stats.bsize;
}
