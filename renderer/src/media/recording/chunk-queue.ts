import type { ErrorCode, Result } from '@shared/ipc/result';

/** Why a recording cannot go on. */
export interface ChunkFailure {
  reason: 'disk-full' | 'write-failed';
  message: string;
}

interface ChunkQueueParts {
  /** Writes one chunk; the next one is sent only after this was answered. */
  send: (index: number, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<unknown>>;
  /** Called once; nothing is sent after it. */
  onFailure: (failure: ChunkFailure) => void;
}

/** Seconds that the disk may lag behind. A recorder cannot be slowed, so beyond this the recording ends. */
export const MAX_WAITING_CHUNKS = 30;

function reasonFor(code: ErrorCode): ChunkFailure['reason'] {
  return code === 'disk-full' ? 'disk-full' : 'write-failed';
}

/**
 * Sends the chunks of one track in order, one at a time, and lets go of each as soon as it was acknowledged: memory
 * does not grow with the length of the answer.
 */
export class ChunkQueue {
  readonly #parts: ChunkQueueParts;
  readonly #waiting: Uint8Array<ArrayBuffer>[] = [];
  #nextIndex = 0;
  #failure: ChunkFailure | null = null;
  #sending: Promise<void> | null = null;

  constructor(parts: ChunkQueueParts) {
    this.#parts = parts;
  }

  get failure(): ChunkFailure | null {
    return this.#failure;
  }

  /** Chunks that were pushed and are not yet acknowledged. */
  get waiting(): number {
    return this.#waiting.length;
  }

  push(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#failure || bytes.byteLength === 0) return;
    if (this.#waiting.length >= MAX_WAITING_CHUNKS) {
      this.#fail({ reason: 'write-failed', message: 'The disk cannot keep up with the recording.' });
      return;
    }
    this.#waiting.push(bytes);
    this.#sending ??= this.#sendAll();
  }

  /** Resolves when everything pushed so far was acknowledged, or cannot be. */
  async settled(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  async #sendAll(): Promise<void> {
    for (let bytes = this.#waiting[0]; bytes && !this.#failure; bytes = this.#waiting[0]) {
      const answer = await this.#sendTwice(bytes);
      if (!answer.ok) {
        this.#fail({ reason: reasonFor(answer.error.code), message: answer.error.message });
        break;
      }
      this.#waiting.shift();
      this.#nextIndex += 1;
    }
    this.#sending = null;
  }

  /** A call that got lost on the way is sent once more: a number that was written already is answered as written. */
  async #sendTwice(bytes: Uint8Array<ArrayBuffer>): Promise<Result<unknown>> {
    const first = await this.#parts.send(this.#nextIndex, bytes);
    if (first.ok || first.error.code !== 'internal') return first;
    return this.#parts.send(this.#nextIndex, bytes);
  }

  #fail(failure: ChunkFailure): void {
    if (this.#failure) return;
    this.#failure = failure;
    this.#waiting.length = 0;
    this.#parts.onFailure(failure);
  }
}
