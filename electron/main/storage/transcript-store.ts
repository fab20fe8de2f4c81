import type { Result } from '@shared/ipc/result';
import type { TranscriptRecord } from '@shared/model/transcript';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import { TakeFiles } from '@electron/main/storage/take-files';

export interface TranscriptStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
}

/** Names a take across all sessions. */
export interface TakeKey {
  sessionId: string;
  takeId: string;
}

/** The transcript files, one beside each take. */
export class TranscriptStore {
  readonly #files: TakeFiles<TranscriptRecord>;

  constructor({ paths, now, report }: TranscriptStoreOptions) {
    const format = documentFormats.transcript;
    this.#files = new TakeFiles(
      ({ sessionId, takeId }) =>
        new DurableJsonFile({ path: paths.transcriptFile(sessionId, takeId), format, now, report }),
    );
  }

  /** The transcript of a take; null while there is none. Fails with `file-corrupt` or `file-too-new`. */
  read(take: TakeKey): Promise<Result<TranscriptRecord | null>> {
    return this.#files.read(take);
  }

  /** Changes or creates the transcript of a take, whose folder must exist. */
  update(
    take: TakeKey,
    change: (current: TranscriptRecord | null) => Result<TranscriptRecord>,
  ): Promise<Result<TranscriptRecord>> {
    return this.#files.update(take, change);
  }
}
