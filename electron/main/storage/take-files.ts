import type { Result } from '@shared/ipc/result';
import type { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { JsonCollection } from '@electron/main/storage/json-collection';
import type { TakeKey } from '@electron/main/storage/transcript-store';

/** One string for a take, to look it up by. */
export function nameOfTake({ sessionId, takeId }: TakeKey): string {
  return `${sessionId}/${takeId}`;
}

/** The files of one format, one beside each take, whose folder must exist before one is written; see `JsonCollection`. */
export class TakeFiles<T> {
  readonly #files: JsonCollection<T>;

  constructor(fileOf: (take: TakeKey) => DurableJsonFile<T>) {
    this.#files = new JsonCollection((name) => {
      const [sessionId = '', takeId = ''] = name.split('/');
      return fileOf({ sessionId, takeId });
    });
  }

  /** What is kept of a take; null where there is nothing. Fails with `file-corrupt` or `file-too-new`. */
  read(take: TakeKey): Promise<Result<T | null>> {
    return this.#files.read(nameOfTake(take));
  }

  /** Changes or creates what is kept of a take. */
  update(take: TakeKey, change: (current: T | null) => Result<T>): Promise<Result<T>> {
    return this.#files.update(nameOfTake(take), change);
  }
}
