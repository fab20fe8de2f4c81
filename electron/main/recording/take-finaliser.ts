import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RemuxAnswer } from '@shared/remuxer-protocol/messages';
import { remuxInProcess, type LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import { looksLikeRecording } from '@electron/main/recording/webm-probe';
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

/** A whole copy differs from its original by headers only. Much less means that the library lost packets on the way. */
const smallestPartOfOriginal = 0.9;
/** How much a cut-off end may weigh: the last, broken block of a video at several Mbit/s. */
const brokenEndBytes = 256 * 1024;

/** Makes recorded files seekable, one at a time: the other core is busy transcribing. */
export class TakeFinaliser {
  readonly #options: TakeFinaliserOptions;
  readonly #queue = new SerialQueue();

  constructor(options: TakeFinaliserOptions) {
    this.#options = options;
  }

  /** Remuxes a file beside itself and puts the result in its place; on any failure the original stays untouched. */
  finalise(path: string): Promise<FinalisedFile> {
    return this.#queue.run(async () => {
      if (!(await looksLikeRecording(path))) return unfinished('too little was recorded');
      const temporary = `${path}.remux`;
      try {
        return await this.#replace(path, temporary);
      } catch (error) {
        return unfinished(error instanceof Error ? error.message : String(error));
      } finally {
        await rm(temporary, { force: true });
      }
    });
  }

  /** Resolves when every file that was handed in so far is done. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  async #replace(path: string, temporary: string): Promise<FinalisedFile> {
    const originalBytes = (await stat(path)).size;
    const timeLimitMs = (this.#options.timeLimitMs ?? usualTimeLimitMs)(originalBytes);
    const request = { type: 'remux', inputPath: path, outputPath: temporary } as const;
    const answer = await remuxInProcess(this.#options.launch, request, timeLimitMs);
    const reason = reasonToRefuse(answer, originalBytes);
    if (reason !== null || answer.type === 'failed') return unfinished(reason ?? '');
    await renameOver(temporary, path);
    await syncFolder(dirname(path));
    return { seekable: true, durationMs: Math.round(answer.durationSec * 1000) };
  }
}

function reasonToRefuse(answer: RemuxAnswer, originalBytes: number): string | null {
  if (answer.type === 'failed') return answer.reason;
  const leastBytes = Math.min(originalBytes * smallestPartOfOriginal, originalBytes - brokenEndBytes);
  return answer.sizeBytes < leastBytes ? 'a part of the recording would have been lost' : null;
}

function usualTimeLimitMs(sizeBytes: number): number {
  return 15_000 + sizeBytes / 2000;
}

function unfinished(reason: string): FinalisedFile {
  return { seekable: false, durationMs: null, reason };
}
