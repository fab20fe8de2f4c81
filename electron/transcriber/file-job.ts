import { open } from 'node:fs/promises';
import type { JobOutcome } from './job-outcome';
import { floatSamples } from './live-input';
import type { TranscriptionRun } from './transcription-run';

const BLOCK_BYTES = 2 * 16_000;

/** What a file job needs besides its file. */
export interface FileJobOptions {
  readonly run: TranscriptionRun;
  readonly signal: AbortSignal;
  /** Resolves when it may go on: a live answer comes before any file. */
  readonly mayGoOn: () => Promise<void>;
}

/**
 * Transcribes a file of 16 kHz mono samples, 16 bit little endian, without a header. A last half sample, as a killed
 * recording may leave behind, is ignored.
 */
export async function runFileJob(pcmPath: string, options: FileJobOptions): Promise<JobOutcome> {
  const file = await open(pcmPath).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return { type: 'failed', code: 'input-missing', message: 'The recording is not there.' };
  try {
    for (let position = 0; ;) {
      await options.mayGoOn();
      if (options.signal.aborted) return { type: 'cancelled' };
      const { bytesRead, buffer } = await file.read(Buffer.alloc(BLOCK_BYTES), 0, BLOCK_BYTES, position);
      const samples = Math.floor(bytesRead / 2);
      if (samples === 0) break;
      await options.run.push(floatSamples(new Int16Array(buffer.buffer, buffer.byteOffset, samples)));
      position += samples * 2;
    }
    const transcript = await options.run.finish();
    if (options.signal.aborted) return { type: 'cancelled' };
    return { type: 'done', transcript, droppedSamples: 0 };
  } finally {
    await file.close();
  }
}
