import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { succeed, type Result } from '@shared/ipc/result';
import type { TakeTrack } from '@shared/model/session';
import { diskReserve } from '@electron/main/recording/disk-reserve';
import { TrackWriter } from '@electron/main/recording/track-writer';
import { writeFailure } from '@electron/main/storage/file-failure';

export interface TakeWriterOptions {
  /** Path of each track's file; all in the take's own folder, which is made and must not exist yet. */
  files: Record<TakeTrack, string>;
  /** A clock in milliseconds that never goes back. */
  now?: () => number;
  syncEveryMs?: number;
}

const defaultSyncEveryMs = 3000;

/** Writes one take while it is recorded: `media` is the recorder's container, `pcm` raw 16-bit mono at 16 kHz. */
export class TakeWriter {
  readonly #folder: string;
  readonly #tracks: Record<TakeTrack, TrackWriter>;

  private constructor({ files, now, syncEveryMs }: TakeWriterOptions) {
    const clock = { now: now ?? (() => performance.now()), syncEveryMs: syncEveryMs ?? defaultSyncEveryMs };
    this.#folder = dirname(files.media);
    this.#tracks = {
      media: new TrackWriter({ path: files.media, unitBytes: 1, ...clock }),
      pcm: new TrackWriter({ path: files.pcm, unitBytes: 2, ...clock }),
    };
  }

  /** Makes the take's folder and keeps a little room for the end; fails with `disk-full` or `write-failed`. */
  static async open(options: TakeWriterOptions): Promise<Result<TakeWriter>> {
    const folder = dirname(options.files.media);
    try {
      await mkdir(dirname(folder), { recursive: true });
      await mkdir(folder);
    } catch (error) {
      return { ok: false, error: writeFailure(error, 'The recording') };
    }
    try {
      await diskReserve.take(folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      return { ok: false, error: writeFailure(error, 'The recording') };
    }
    return succeed(new TakeWriter(options));
  }

  /** Bytes of both tracks so far. */
  get sizeBytes(): number {
    return this.#tracks.media.sizeBytes + this.#tracks.pcm.sizeBytes;
  }

  /** Appends a chunk to a track; see `TrackWriter.append`. Answers with that track's size. */
  async append(track: TakeTrack, index: number, bytes: Uint8Array): Promise<Result<{ sizeBytes: number }>> {
    const written = await this.#tracks[track].append(index, bytes);
    if (!written.ok && written.error.code === 'disk-full') await diskReserve.release(this.#folder);
    return written;
  }

  /** Closes both files, whatever one of them says, and gives the reserve back. */
  async close(): Promise<Result<null>> {
    const closed = [await this.#tracks.media.close(), await this.#tracks.pcm.close()];
    await diskReserve.release(this.#folder);
    return closed.find((each) => !each.ok) ?? succeed(null);
  }

  /** Closes and deletes a take that turned out not to begin. */
  async discard(): Promise<void> {
    await this.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
