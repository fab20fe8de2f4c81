import type { Result } from '@shared/ipc/result';
import type { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { JsonStore } from '@electron/main/storage/json-store';

interface OpenStore<T> {
  store: Promise<Result<JsonStore<T>>>;
  users: number;
}

/**
 * Many files of one format, each opened when it is needed and held by exactly one store. Beyond `keepOpen` the stores
 * that were not used for longest are let go, so that memory does not grow with the library.
 */
export class JsonCollection<T> {
  readonly #open = new Map<string, OpenStore<T>>();
  readonly #fileOf: (key: string) => DurableJsonFile<T>;
  readonly #keepOpen: number;

  constructor(fileOf: (key: string) => DurableJsonFile<T>, keepOpen = 32) {
    this.#fileOf = fileOf;
    this.#keepOpen = keepOpen;
  }

  /** The document, null where there is none; fails with `file-corrupt` or `file-too-new`. */
  read(key: string): Promise<Result<T | null>> {
    return this.#use(key, async (store) => ({ ok: true, value: store.value }));
  }

  /** Changes or creates one document; see `JsonStore.update`. */
  update(key: string, change: (current: T | null) => Result<T>): Promise<Result<T>> {
    return this.#use(key, (store) => store.update(change));
  }

  /** Lets go of a document whose file is being deleted. */
  forget(key: string): void {
    this.#open.delete(key);
  }

  async #use<R>(key: string, job: (store: JsonStore<T>) => Promise<Result<R>>): Promise<Result<R>> {
    const opened = this.#open.get(key) ?? { store: JsonStore.open(this.#fileOf(key)), users: 0 };
    // Set again even when it was there: the map's order is the order of use.
    this.#open.delete(key);
    this.#open.set(key, opened);
    opened.users += 1;
    try {
      const store = await opened.store;
      // A file that cannot be read is not remembered: the user may put it right while the program runs.
      if (!store.ok && this.#open.get(key) === opened) this.#open.delete(key);
      return store.ok ? await job(store.value) : store;
    } finally {
      opened.users -= 1;
      this.#letGo();
    }
  }

  #letGo(): void {
    for (const [key, opened] of this.#open) {
      if (this.#open.size <= this.#keepOpen) return;
      if (opened.users === 0) this.#open.delete(key);
    }
  }
}
