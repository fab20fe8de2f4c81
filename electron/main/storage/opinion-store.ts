import { succeed, type Result } from '@shared/ipc/result';
import type { Opinion } from '@shared/model/opinion';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import { TakeFiles } from '@electron/main/storage/take-files';
import type { TakeKey } from '@electron/main/storage/transcript-store';

export interface OpinionStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
}

/** The second opinions, one file beside the transcript of a take; the newest replaces the one before. */
export class OpinionStore {
  readonly #files: TakeFiles<Opinion>;

  constructor({ paths, now, report }: OpinionStoreOptions) {
    const format = documentFormats.opinion;
    this.#files = new TakeFiles(
      ({ sessionId, takeId }) =>
        new DurableJsonFile({ path: paths.opinionFile(sessionId, takeId), format, now, report }),
    );
  }

  /** The opinion on a take; null while there is none. Fails with `file-corrupt` or `file-too-new`. */
  read(take: TakeKey): Promise<Result<Opinion | null>> {
    return this.#files.read(take);
  }

  /** Keeps an opinion on a take, whose folder must exist. */
  save(take: TakeKey, opinion: Opinion): Promise<Result<Opinion>> {
    return this.#files.update(take, () => succeed(opinion));
  }
}
