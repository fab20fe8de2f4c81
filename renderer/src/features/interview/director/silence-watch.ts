/** Ends an answer after a silence that the user set as "I am finished": only behind words, never before the first. */
export class SilenceWatch {
  readonly #lengthSec: () => number | null;
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(lengthSec: () => number | null, onSilence: () => void) {
    this.#lengthSec = lengthSec;
    this.#onSilence = onSilence;
  }

  /** A stretch of speech is over. */
  speechEnded(text: string): void {
    this.stop();
    const lengthSec = this.#lengthSec();
    if (lengthSec === null || text.trim() === '') return;
    this.#timer = setTimeout(this.#onSilence, lengthSec * 1000);
  }

  /** Somebody speaks, or the answer is over. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
