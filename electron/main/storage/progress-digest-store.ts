import { succeed, type Result } from '@shared/ipc/result';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { writeFailure, type Report } from '@electron/main/storage/file-failure';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import type { ProgressFile, SessionDigest } from '@electron/main/storage/progress-digest';
import { SerialQueue } from '@electron/main/storage/serial-queue';
import { StoredFileError } from '@electron/main/storage/stored-file-error';

export interface ProgressDigestStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
  /** How long changes are gathered before `progress.json` is written. */
  saveDelayMs?: number;
}

/**
 * The digests of all sessions, in memory. `progress.json` only spares reading and judging every answer again, so it is
 * written late and together; a file that is lost or broken is made anew, one from a newer version is left alone. No
 * `JsonStore`: checking and freezing everything at each save would hold the window up.
 */
export class ProgressDigestStore {
  readonly #options: ProgressDigestStoreOptions;
  /** Null where the file is one of a newer version, or cannot be opened. */
  readonly #file: DurableJsonFile<ProgressFile> | null;
  readonly #digests: Map<string, SessionDigest>;
  readonly #writing = new SerialQueue();
  #saving: NodeJS.Timeout | null = null;

  private constructor(
    options: ProgressDigestStoreOptions,
    file: DurableJsonFile<ProgressFile> | null,
    digests: readonly SessionDigest[],
  ) {
    this.#options = options;
    this.#file = file;
    this.#digests = new Map(digests.map((digest) => [digest.sessionId, digest]));
  }

  /** Reads what was kept. Never fails: without the file every session counts as not read. */
  static async open(options: ProgressDigestStoreOptions): Promise<ProgressDigestStore> {
    const { paths, now, report } = options;
    const format = documentFormats.progress;
    const path = paths.progressFile;
    const file = new DurableJsonFile({ path, format, now, report, resetWhenLost: true });
    try {
      return new ProgressDigestStore(options, file, (await file.read())?.sessions ?? []);
    } catch (error) {
      if (!(error instanceof StoredFileError)) throw error;
      report(error.failure);
      return new ProgressDigestStore(options, null, []);
    }
  }

  find(sessionId: string): SessionDigest | null {
    return this.#digests.get(sessionId) ?? null;
  }

  /** Takes over the digest of a session, in place of an earlier one. */
  put(digest: SessionDigest): void {
    this.#digests.set(digest.sessionId, digest);
    this.#changed();
  }

  /** Forgets a digest, so that it is made anew. */
  forget(sessionId: string): void {
    if (this.#digests.delete(sessionId)) this.#changed();
  }

  /** Drops the digests of sessions that are not there any more. */
  keepOnly(sessionIds: ReadonlySet<string>): void {
    for (const id of this.#digests.keys()) if (!sessionIds.has(id)) this.forget(id);
  }

  /** Writes what has changed now; for the end of the program. */
  async flush(): Promise<Result<null>> {
    if (this.#saving === null) return succeed(null);
    clearTimeout(this.#saving);
    this.#saving = null;
    const file = this.#file;
    if (file === null) return succeed(null);
    return this.#writing.run(async () => {
      try {
        await file.write({ schemaVersion: 1, sessions: [...this.#digests.values()] });
        return succeed(null);
      } catch (error) {
        return { ok: false, error: writeFailure(error, file.format.name) };
      }
    });
  }

  #changed(): void {
    this.#saving ??= setTimeout(() => {
      // A failure needs no word: what is missing is made anew, and saves of sessions report a full disk.
      void this.flush();
    }, this.#options.saveDelayMs ?? 5000).unref();
  }
}
