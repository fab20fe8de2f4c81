import { mkdir, readdir, rm } from 'node:fs/promises';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { Loop } from '@shared/model/loop';
import { IdSchema } from '@shared/model/pack';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { writeFailure, type Report } from '@electron/main/storage/file-failure';
import { JsonCollection } from '@electron/main/storage/json-collection';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';

export interface LoopStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
}

/** The loop files, one folder each. There are few, so they are listed by reading them. */
export class LoopStore {
  readonly #paths: DataPaths;
  readonly #files: JsonCollection<Loop>;

  constructor({ paths, now, report }: LoopStoreOptions) {
    this.#paths = paths;
    const format = documentFormats.loop;
    this.#files = new JsonCollection(
      (id) => new DurableJsonFile({ path: paths.loopFile(id), format, now, report }),
    );
  }

  /** Ids of all loop folders, whether their files can be read or not. */
  async ids(): Promise<string[]> {
    const entries = await readdir(this.#paths.loopsFolder, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory() && IdSchema.safeParse(entry.name).success)
      .map((entry) => entry.name);
  }

  /** Writes a new loop into a folder of its own. */
  async create(loop: Loop): Promise<Result<Loop>> {
    try {
      await mkdir(this.#paths.loopFolder(loop.id), { recursive: true });
    } catch (error) {
      return { ok: false, error: writeFailure(error, 'The loop') };
    }
    return this.#files.update(loop.id, () => succeed(loop));
  }

  /** One loop; fails with `not-found`, `file-corrupt` or `file-too-new`. */
  async read(loopId: string): Promise<Result<Loop>> {
    const found = await this.#files.read(loopId);
    if (!found.ok) return found;
    return found.value === null ? noLoop() : succeed(found.value);
  }

  /** Changes one loop; see `JsonStore.update`. */
  update(loopId: string, change: (loop: Loop) => Result<Loop>): Promise<Result<Loop>> {
    return this.#files.update(loopId, (current) => (current === null ? noLoop() : change(current)));
  }

  /** Deletes the loop's folder. Its sessions have folders of their own. */
  async remove(loopId: string): Promise<Result<null>> {
    this.#files.forget(loopId);
    try {
      await rm(this.#paths.loopFolder(loopId), { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      return { ok: false, error: writeFailure(error, 'The deletion of a loop') };
    }
    return succeed(null);
  }
}

function noLoop(): Result<never> {
  return fail('not-found', 'There is no such loop.');
}
