import type { PcmBlock } from '@renderer/media/sound/pcm-tap';

/** 16 kHz samples of a tone. `amplitude` is 0 to 1; silence at 0. */
export function tone(lengthMs: number, amplitude: number): Int16Array<ArrayBuffer> {
  return Int16Array.from({ length: lengthMs * 16 }, (_, at) =>
    Math.round(Math.sin(at * 0.35) * amplitude * 32_767),
  ) as Int16Array<ArrayBuffer>;
}

/** A microphone tap that a test speaks into. */
export class TestTap {
  readonly #listeners = new Set<(block: PcmBlock) => void>();
  #offset = 0;

  readonly onBlock = (listener: (block: PcmBlock) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly cut = (): Promise<void> => Promise.resolve();

  /** Hands out the samples in blocks of 100 ms. */
  hear(samples: Int16Array<ArrayBuffer>): void {
    for (let at = 0; at < samples.length; at += 1600) {
      const part = samples.slice(at, at + 1600);
      for (const listener of this.#listeners) listener({ offset: this.#offset, samples: part });
      this.#offset += part.length;
    }
  }
}
