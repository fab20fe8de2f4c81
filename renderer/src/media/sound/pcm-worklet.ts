import { BLOCK_SAMPLES } from './pcm-format';
import type { TapMessage, TapRequest } from './pcm-messages';

// The types of the audio thread are not part of the DOM library.
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Gathers the microphone's samples into blocks. Runs in the audio thread, so it only copies and posts. */
export default class PcmTapProcessor extends AudioWorkletProcessor {
  #block = new Int16Array(BLOCK_SAMPLES);
  #filled = 0;
  #offset = 0;

  constructor() {
    super();
    this.port.addEventListener('message', (event: MessageEvent<TapRequest>) => {
      this.#flush();
      this.#post({ type: 'cut', id: event.data.id });
    });
    this.port.start();
  }

  process(inputs: Float32Array[][]): boolean {
    const samples = inputs[0]?.[0];
    if (!samples) return true;
    for (const sample of samples) {
      const clamped = Math.max(-1, Math.min(1, sample));
      this.#block[this.#filled++] = Math.round(clamped * 32_767);
      if (this.#filled === BLOCK_SAMPLES) this.#flush();
    }
    return true;
  }

  #flush(): void {
    if (this.#filled === 0) return;
    const samples = this.#block.slice(0, this.#filled);
    this.#post({ type: 'block', offset: this.#offset, samples }, [samples.buffer]);
    this.#offset += this.#filled;
    this.#filled = 0;
  }

  #post(message: TapMessage, transfer: Transferable[] = []): void {
    this.port.postMessage(message, transfer);
  }
}

registerProcessor('pcm-tap', PcmTapProcessor);
