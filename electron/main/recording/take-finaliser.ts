import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { remuxInProcess, type LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import { looksLikeRecording } from '@electron/main/recording/webm-probe';
import { fileSizeBytes } from '@electron/main/storage/disk-usage';
import { systemCode } from '@electron/main/storage/file-failure';
import { renameOver } from '@electron/main/storage/rename-over';
import { SerialQueue } from '@electron/main/storage/serial-queue';
import { syncFolder } from '@electron/main/storage/sync-folder';

export interface TakeFinaliserOptions {
  launch: LaunchRemuxProcess;
  /** Time that a file of this size may take; ten minutes of video (35 MB) were measured at 1.2 s. */
  timeLimitMs?: (sizeBytes: number) => number;
}

/** What became of a recorded file. It plays in either case; without `seekable` it has no duration and no index. */
export type FinalisedFile =
  { seekable: true; durationMs: number } | { seekable: false; durationMs: null; reason: string };

/** How much of the end may be missing: the last chunk, which a crash cut off, and a little that clocks differ by. */
const toleratedLoss = { ms: 2000, part: 0.05 };

/** Makes recorded files seekable, one at a time: the other core is busy transcribing. */
export class TakeFinaliser {
  readonly #options: TakeFinaliserOptions;
  readonly #queue = new SerialQueue();

  constructor(options: TakeFinaliserOptions) {
    this.#options = options;
  }

  /**
   * Remuxes a file beside itself and puts the result in its place. The original stays untouched on any failure, and
   * also when the result is clearly shorter than `expectedMs`, the length of the sound that was recorded with it.
   */
  finalise(path: string, expectedMs: number): Promise<FinalisedFile> {
    return this.#queue.run(async () => {
      if (!(await looksLikeRecording(path))) return unfinished('too little was recorded');
      const temporary = `${path}.remux`;
      try {
        return await this.#replace(path, temporary, expectedMs);
      } catch (error) {
        const code = systemCode(error);
        if (code === null) throw error;
        return unfinished(`the file could not be replaced (${code})`);
      } finally {
        await rm(temporary, { force: true });
      }
    });
  }

  /** Resolves when every file that was handed in so far is done. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  async #replace(path: string, temporary: string, expectedMs: number): Promise<FinalisedFile> {
    const timeLimitMs = (this.#options.timeLimitMs ?? usualTimeLimitMs)(await fileSizeBytes(path));
    const request = { type: 'remux', inputPath: path, outputPath: temporary } as const;
    const answer = await remuxInProcess(this.#options.launch, request, timeLimitMs);
    if (answer.type === 'failed') return unfinished(answer.reason);
    const durationMs = Math.round(answer.durationSec * 1000);
    if (durationMs < expectedMs * (1 - toleratedLoss.part) - toleratedLoss.ms) {
      return unfinished(`only ${durationMs} of ${expectedMs} ms could be read`);
    }
    await renameOver(temporary, path);
    await syncFolder(dirname(path));
    return { seekable: true, durationMs };
  }
}

function usualTimeLimitMs(sizeBytes: number): number {
  return 15_000 + sizeBytes / 2000;
}

function unfinished(reason: string): FinalisedFile {
  return { seekable: false, durationMs: null, reason };
}
