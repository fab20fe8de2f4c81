import { Low } from 'lowdb';
import { succeed, type Result } from '@shared/ipc/result';
import { deepFreeze } from '@electron/main/storage/deep-freeze';
import type { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { writeFailure } from '@electron/main/storage/file-failure';
import { SerialQueue } from '@electron/main/storage/serial-queue';
import { StoredFileError } from '@electron/main/storage/stored-file-error';

/**
 * One stored document in memory, on one lowdb instance: two on the same file lose half the writes. The value is frozen
 * and changes only by `update`, after it has reached the disk.
 */
export class JsonStore<T> {
  readonly #file: DurableJsonFile<T>;
  readonly #low: Low<T | null>;
  readonly #queue = new SerialQueue();

  private constructor(file: DurableJsonFile<T>) {
    this.#file = file;
    this.#low = new Low<T | null>(
      { read: () => file.read(), write: async (value) => (value === null ? undefined : file.write(value)) },
      null,
    );
  }

  /** Reads the file. Fails with `file-corrupt` or `file-too-new`; a missing file is a store that holds null. */
  static async open<T>(file: DurableJsonFile<T>): Promise<Result<JsonStore<T>>> {
    const store = new JsonStore(file);
    try {
      await store.#low.read();
    } catch (error) {
      if (error instanceof StoredFileError) return { ok: false, error: error.failure };
      throw error;
    }
    deepFreeze(store.#low.data);
    return succeed(store);
  }

  /** The document as it is on disk; null before the first update of a new file. */
  get value(): T | null {
    return this.#low.data;
  }

  /** True while no update runs or waits. */
  get idle(): boolean {
    return this.#queue.idle;
  }

  /**
   * Changes the document: compute, check, write, and only then replace the value in memory. Updates run one after
   * another. A change that refuses, or a write that fails (`disk-full`, `write-failed`), leaves everything as it was.
   * A change that returns the same object writes nothing.
   */
  update(change: (current: T | null) => Result<T>): Promise<Result<T>> {
    return this.#queue.run(async () => {
      const changed = change(this.#low.data);
      if (!changed.ok || changed.value === this.#low.data) return changed;
      const next = this.#file.format.schema.parse(changed.value);
      try {
        await this.#low.adapter.write(next);
      } catch (error) {
        return { ok: false, error: writeFailure(error, this.#file.format.name) };
      }
      this.#low.data = deepFreeze(next);
      return succeed(next);
    });
  }
}
