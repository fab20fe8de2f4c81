import type { TakeCloser } from '@electron/main/sessions/take-closer';
import { freeSpaceBytes, fileSizeBytes } from '@electron/main/storage/disk-usage';
import type { DataPaths } from '@electron/main/storage/data-paths';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { Take } from '@shared/model/session';

/** A second file of the same size is written beside the first; this much more keeps the disk from being full then. */
const spareBytes = 16 * 1024 * 1024;

/**
 * Tries files once more that could not be made seekable, above all since the disk was full then. Meant for the moment
 * before a recording is opened, so that its file is not exchanged while it plays.
 */
export class SecondFinish {
  /** By take: a file that fails again, though there is room, is not tried again in this run of the program. */
  readonly #tries = new Map<string, Promise<void>>();

  constructor(
    private readonly paths: DataPaths,
    private readonly closer: TakeCloser,
  ) {}

  /** Resolves when the file is as good as it gets; true when the session may have changed. */
  async improve(key: TakeKey, take: Take): Promise<boolean> {
    if (take.state !== 'ready' || take.seekable || take.mimeType === null) return false;
    if (!this.#tries.has(key.takeId)) {
      if (!(await this.#hasRoom(key))) return false;
      this.#tries.set(key.takeId, this.#tries.get(key.takeId) ?? this.closer.complete(key));
    }
    await this.#tries.get(key.takeId);
    return true;
  }

  async #hasRoom({ sessionId, takeId }: TakeKey): Promise<boolean> {
    const sizeBytes = await fileSizeBytes(this.paths.trackFile(sessionId, takeId, 'media'));
    const freeBytes = await freeSpaceBytes(this.paths.takeFolder(sessionId, takeId));
    return sizeBytes > 0 && (freeBytes === null || freeBytes > sizeBytes + spareBytes);
  }
}
