import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import { DecodeQueue } from './decode-queue';
import { DecoderClient } from './decoder-client';
import { loadSession } from './load-session';
import { MODEL_FILES } from './model-files';
import { SileroVad } from './silero-vad';
import { SpeechStream } from './speech-stream';
import { TranscriptionRun, type RunOptions } from './transcription-run';

/** Loaded models, ready for any number of streams. */
export interface OpenTranscriber {
  readonly queue: DecodeQueue;
  readonly loadMs: number;
  /** Begins to listen to one stream of sound. */
  startRun(options: Omit<RunOptions, 'stream' | 'queue'>): { run: TranscriptionRun; stream: SpeechStream };
  close(): Promise<void>;
}

/** An open transcriber, or the model file that is in the way. */
export type OpenResult = { ok: true; transcriber: OpenTranscriber } | { ok: false; problem: ModelProblem };

/**
 * Loads the models: voice activity in this thread, speech recognition in a thread of its own. `threadFile` is the
 * built decoder thread; `onCrash` hears of its end in the middle of work.
 */
export async function openTranscriber(options: {
  modelFolder: string;
  threadFile: string;
  onCrash: (error: Error) => void;
}): Promise<OpenResult> {
  const startedAt = performance.now();
  // The small model first: if it is in the way, the large ones need not be loaded.
  const voiceActivity = await loadSession(options.modelFolder, MODEL_FILES.voiceActivity);
  if (!voiceActivity.ok) return voiceActivity;
  const started = await DecoderClient.start(options);
  if (!started.ok) {
    await voiceActivity.session.release();
    return started;
  }
  const { decoder } = started;
  const queue = new DecodeQueue(decoder);
  return {
    ok: true,
    transcriber: {
      queue,
      loadMs: performance.now() - startedAt,
      startRun(runOptions) {
        const stream = new SpeechStream(new SileroVad(voiceActivity.session));
        return { stream, run: new TranscriptionRun({ ...runOptions, stream, queue }) };
      },
      async close() {
        await decoder.close();
        await voiceActivity.session.release();
      },
    },
  };
}
