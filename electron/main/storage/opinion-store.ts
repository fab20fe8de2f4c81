import { succeed, type Result } from '@shared/ipc/result';
import type { Opinion } from '@shared/model/opinion';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { JsonCollection } from '@electron/main/storage/json-collection';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import type { TakeKey } from '@electron/main/storage/transcript-store';

export interface OpinionStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
}

/** The second opinions, one file beside the transcript of a take; the newest replaces the one before. */
export class OpinionStore {
  readonly #files: JsonCollection<Opinion>;

  constructor({ paths, now, report }: OpinionStoreOptions) {
    const format = documentFormats.opinion;
    this.#files = new JsonCollection((key) => {
      const [sessionId = '', takeId = ''] = key.split('/');
      return new DurableJsonFile({ path: paths.opinionFile(sessionId, takeId), format, now, report });
    });
  }

  /** The opinion on a take; null while there is none. Fails with `file-corrupt` or `file-too-new`. */
  read({ sessionId, takeId }: TakeKey): Promise<Result<Opinion | null>> {
    return this.#files.read(`${sessionId}/${takeId}`);
  }

  /** Keeps an opinion on a take, whose folder must exist. */
  save({ sessionId, takeId }: TakeKey, opinion: Opinion): Promise<Result<Opinion>> {
    return this.#files.update(`${sessionId}/${takeId}`, () => succeed(opinion));
  }
}
