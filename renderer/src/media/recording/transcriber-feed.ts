import { SAMPLE_RATE } from '@renderer/media/sound/pcm-format';
import type { LiveAudio } from '@shared/transcriber-protocol/live-audio';

/** Sound that waits for the port, 15 s. Beyond it the transcript is made afterwards from the file. */
const MAX_WAITING_SAMPLES = 15 * SAMPLE_RATE;

/**
 * Sends the microphone to the transcriber while it is recorded. Everything here may fail without harm: the same
 * samples go to disk, and a take whose live transcript is not whole is transcribed from there.
 */
export class TranscriberFeed {
  #port: MessagePort | null = null;
  #waiting: Int16Array<ArrayBuffer>[] = [];
  #closed = false;
  #ended = false;
  #offset = 0;

  /** Samples handed in so far. */
  get totalSamples(): number {
    return this.#offset;
  }

  /** Connects the port as soon as it is there; null means that there will be none. */
  connect(port: MessagePort | null): void {
    if (this.#closed || port === null) {
      port?.close();
      this.#giveUp();
      return;
    }
    this.#port = port;
    let offset = 0;
    for (const samples of this.#waiting.splice(0)) {
      this.#post(offset, samples);
      offset += samples.length;
    }
    if (this.#ended) this.#postEnd();
  }

  send(samples: Int16Array<ArrayBuffer>): void {
    if (this.#ended) return;
    const offset = this.#offset;
    this.#offset += samples.length;
    if (this.#closed) return;
    if (this.#port) this.#post(offset, samples);
    else if (this.#offset <= MAX_WAITING_SAMPLES) this.#waiting.push(samples);
    else this.#giveUp();
  }

  /** Says that the take is over; the port is closed by the other end. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#port) this.#postEnd();
  }

  #post(offset: number, samples: Int16Array<ArrayBuffer>): void {
    // Nothing is transferred: a port into another process copies, and not every runtime hands on a transferred buffer.
    const message: LiveAudio = { type: 'audio', offset, pcm: samples.slice().buffer };
    this.#port?.postMessage(message, []);
  }

  #postEnd(): void {
    const message: LiveAudio = { type: 'end', totalSamples: this.#offset };
    this.#port?.postMessage(message, []);
  }

  #giveUp(): void {
    this.#closed = true;
    this.#waiting = [];
  }
}
