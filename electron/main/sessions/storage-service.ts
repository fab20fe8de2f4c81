import type { StorageDescription } from '@shared/ipc/contract';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { fileSizeBytes, freeSpaceBytes } from '@electron/main/storage/disk-usage';
import type { LibraryIndex } from '@electron/main/storage/library-index';

/** Tells how much room the user's data takes and how much is left. */
export class StorageService {
  constructor(
    private readonly paths: DataPaths,
    private readonly library: LibraryIndex,
  ) {}

  /** Bytes of all sessions and files of ours, from the sizes in the library, and free bytes on their disk. */
  async describe(): Promise<StorageDescription> {
    const { root, settingsFile, libraryFile } = this.paths;
    const own = await Promise.all([settingsFile, libraryFile].map(fileSizeBytes));
    const sessions = this.library.list().map((entry) => entry.sizeBytes);
    const usedBytes = [...own, ...sessions].reduce((sum, size) => sum + size, 0);
    return { usedBytes, freeBytes: await freeSpaceBytes(root) };
  }
}
