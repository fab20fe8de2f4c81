import { succeed, type Result } from '@shared/ipc/result';
import type { SoundMeasures } from '@shared/model/delivery';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import { TakeFiles } from '@electron/main/storage/take-files';
import type { TakeKey } from '@electron/main/storage/transcript-store';

export interface SoundStoreOptions {
  paths: DataPaths;
  now: () => number;
}

interface SoundFile {
  schemaVersion: 1;
  sound: SoundMeasures;
}

/** The measures of each take's sound, in a file beside its transcript. */
export class SoundStore {
  readonly #files: TakeFiles<SoundFile>;

  constructor({ paths, now }: SoundStoreOptions) {
    this.#files = new TakeFiles(
      ({ sessionId, takeId }) =>
        new DurableJsonFile({
          path: paths.soundFile(sessionId, takeId),
          format: documentFormats.sound,
          now,
          // They can be made anew from the recording, so nobody has to hear of a damaged file.
          report: () => undefined,
          resetWhenLost: true,
        }),
    );
  }

  /** The measures of a take; null where there are none, or none that this version can read. */
  async read(take: TakeKey): Promise<SoundMeasures | null> {
    const file = await this.#files.read(take);
    return file.ok ? (file.value?.sound ?? null) : null;
  }

  /** Keeps the measures of a take, whose folder must exist. What is there stays: a sound does not change. */
  add(take: TakeKey, sound: SoundMeasures): Promise<Result<SoundFile>> {
    return this.#files.update(take, (current) => succeed(current ?? { schemaVersion: 1, sound }));
  }
}
