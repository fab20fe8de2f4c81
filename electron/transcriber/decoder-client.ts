import { Worker } from 'node:worker_threads';
import type { EngineDescription } from '@shared/model/transcript';
import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import type { FromDecoder, ToDecoder } from './decoder-messages';
import type { DecodedSpeech } from './speech-engine';

/** What to decode, and how. The samples are handed over: they are empty afterwards. */
export interface DecodeRequest {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly draft: boolean;
  readonly speechSec: number;
  readonly signal: AbortSignal;
}

/** An answer of the decoder. `speech` is null if the request was cancelled. */
export interface DecodeAnswer {
  readonly speech: DecodedSpeech | null;
  readonly elapsedMs: number;
}

/** A decoder that is ready, or the model file that is in the way. */
export type DecoderResult = { ok: true; decoder: DecoderClient } | { ok: false; problem: ModelProblem };

interface Waiting {
  resolve(answer: DecodeAnswer): void;
  reject(error: Error): void;
}

/** The decoder thread, seen from the thread that listens. */
export class DecoderClient {
  private readonly waiting = new Map<number, Waiting>();
  private lastRequestId = 0;
  private crash: Error | null = null;

  private constructor(
    private readonly worker: Worker,
    readonly description: EngineDescription,
    onCrash: (error: Error) => void,
  ) {
    worker.on('message', (message: FromDecoder) => this.take(message));
    worker.on('error', (error: Error) => {
      this.failAll(error);
      onCrash(error);
    });
    worker.on('exit', () => this.failAll(new Error('The decoder thread ended.')));
  }

  /**
   * Starts the thread and loads the models in it. `onCrash` hears of a fault of the thread after that; what was being
   * decoded is rejected first.
   */
  static async start(options: {
    threadFile: string;
    modelFolder: string;
    onCrash: (error: Error) => void;
  }): Promise<DecoderResult> {
    const worker = new Worker(options.threadFile, { workerData: { modelFolder: options.modelFolder } });
    const first = await new Promise<FromDecoder>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    if (first.type === 'loaded') {
      return { ok: true, decoder: new DecoderClient(worker, first.description, options.onCrash) };
    }
    await worker.terminate();
    if (first.type === 'model-problem') return { ok: false, problem: first.problem };
    throw new Error(`The decoder thread began with "${first.type}".`);
  }

  /** Rejects if the thread refuses the samples or breaks down. */
  decode(request: DecodeRequest): Promise<DecodeAnswer> {
    if (this.crash) return Promise.reject(this.crash);
    if (request.signal.aborted) return Promise.resolve({ speech: null, elapsedMs: 0 });
    const requestId = ++this.lastRequestId;
    const { samples, draft, speechSec } = request;
    const answer = new Promise<DecodeAnswer>((resolve, reject) => {
      this.waiting.set(requestId, { resolve, reject });
    });
    const cancel = (): void => this.post({ type: 'cancel', requestId });
    request.signal.addEventListener('abort', cancel, { once: true });
    this.post({ type: 'decode', requestId, samples, draft, speechSec }, [samples.buffer]);
    return answer.finally(() => request.signal.removeEventListener('abort', cancel));
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private post(message: ToDecoder, transfer: ArrayBuffer[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  private take(message: FromDecoder): void {
    if (message.type !== 'decoded' && message.type !== 'refused') return;
    const waiting = this.waiting.get(message.requestId);
    this.waiting.delete(message.requestId);
    if (message.type === 'refused') waiting?.reject(new Error(message.message));
    else waiting?.resolve({ speech: message.speech, elapsedMs: message.elapsedMs });
  }

  private failAll(error: Error): void {
    this.crash ??= error;
    for (const waiting of this.waiting.values()) waiting.reject(this.crash);
    this.waiting.clear();
  }
}
