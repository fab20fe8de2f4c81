import { open, type FileHandle } from 'node:fs/promises';
import { fail, succeed, type Failure, type Result } from '@shared/ipc/result';
import { writeFailure } from '@electron/main/storage/file-failure';
import { SerialQueue } from '@electron/main/storage/serial-queue';

export interface TrackWriterOptions {
  path: string;
  /** Chunks are multiples of this many bytes: 2 for 16-bit sound, 1 for a container. */
  unitBytes: number;
  /** A clock in milliseconds that never goes back. */
  now: () => number;
  /** How often written chunks are forced to the disk. A crash of ours loses nothing that was written, a power cut may. */
  syncEveryMs: number;
}

/**
 * Appends numbered chunks to one file, one write at a time. The file always ends with a whole chunk: what a failed
 * write left is cut off again.
 */
export class TrackWriter {
  readonly #options: TrackWriterOptions;
  readonly #queue = new SerialQueue();
  #handle: FileHandle | null = null;
  #sizeBytes = 0;
  #nextIndex = 0;
  #syncedAtMs: number;
  #failure: Failure | null = null;
  #closed = false;

  constructor(options: TrackWriterOptions) {
    this.#options = options;
    this.#syncedAtMs = options.now();
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  /**
   * Writes chunk `index` (numbered from 0) after those before it. A number that was written already is answered as
   * written; one that is ahead fails with `chunk-out-of-order`. Answers once the system has the bytes, which is the
   * back-pressure for whoever sends. After `disk-full` no chunk is taken any more, so that the file stays whole.
   */
  append(index: number, bytes: Uint8Array): Promise<Result<{ sizeBytes: number }>> {
    return this.#queue.run(async () => {
      if (index < this.#nextIndex) return succeed({ sizeBytes: this.#sizeBytes });
      if (this.#failure !== null) return { ok: false, error: this.#failure };
      if (this.#closed) return fail('not-allowed-now', 'This recording has ended.');
      if (index > this.#nextIndex) {
        return fail('chunk-out-of-order', `Chunk ${this.#nextIndex} was expected, chunk ${index} came.`);
      }
      if (bytes.length % this.#options.unitBytes !== 0) {
        return fail('bad-request', `A chunk of ${bytes.length} bytes ends inside a sample.`);
      }
      return this.#append(bytes);
    });
  }

  /** Forces everything to the disk and closes the file; a second call does nothing. */
  async close(): Promise<Result<null>> {
    return this.#queue.run(async () => {
      this.#closed = true;
      const handle = this.#handle;
      this.#handle = null;
      if (handle === null) return succeed(null);
      try {
        await handle.sync();
      } catch (error) {
        return { ok: false, error: this.#failed(error) };
      } finally {
        await handle.close();
      }
      return succeed(null);
    });
  }

  async #append(bytes: Uint8Array): Promise<Result<{ sizeBytes: number }>> {
    try {
      this.#handle ??= await open(this.#options.path, 'w');
      await this.#writeAll(this.#handle, bytes);
      await this.#syncNowAndThen(this.#handle);
    } catch (error) {
      const failure = this.#failed(error);
      await this.#cutBack();
      return { ok: false, error: failure };
    }
    this.#sizeBytes += bytes.length;
    this.#nextIndex += 1;
    return succeed({ sizeBytes: this.#sizeBytes });
  }

  /** One call may write less than it was given, above all just before the disk is full. */
  async #writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
    let done = 0;
    while (done < bytes.length) {
      const position = this.#sizeBytes + done;
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position);
      done += bytesWritten;
    }
  }

  async #syncNowAndThen(handle: FileHandle): Promise<void> {
    const nowMs = this.#options.now();
    if (nowMs - this.#syncedAtMs < this.#options.syncEveryMs) return;
    await handle.datasync();
    this.#syncedAtMs = nowMs;
  }

  async #cutBack(): Promise<void> {
    // Where even this fails, the next write goes to the same place, and finishing the take drops a broken end.
    await this.#handle?.truncate(this.#sizeBytes).catch(() => undefined);
  }

  #failed(error: unknown): Failure {
    const failure = writeFailure(error, 'The recording');
    if (failure.code === 'disk-full') this.#failure = failure;
    return failure;
  }
}
