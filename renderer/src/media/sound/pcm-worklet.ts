// The types of the audio thread are not part of the DOM library.
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;
declare const currentFrame: number;
declare const sampleRate: number;

/** Samples of one message: 64 ms at 16 kHz, a multiple of the 128 that come at a time. */
const MESSAGE_SAMPLES = 1024;

/** Hands on the microphone's samples. Runs in the audio thread, so it only copies and posts. */
export default class PcmTapProcessor extends AudioWorkletProcessor {
  #samples = new Float32Array(MESSAGE_SAMPLES);
  #filled = 0;

  process(inputs: Float32Array[][]): boolean {
    const input = inputs[0]?.[0];
    if (!input) return true;
    this.#samples.set(input, this.#filled);
    this.#filled += input.length;
    if (this.#filled < MESSAGE_SAMPLES) return true;
    const endMs = ((currentFrame + input.length) / sampleRate) * 1000;
    this.port.postMessage({ samples: this.#samples, endMs }, [this.#samples.buffer]);
    this.#samples = new Float32Array(MESSAGE_SAMPLES);
    this.#filled = 0;
    return true;
  }
}

registerProcessor('pcm-tap', PcmTapProcessor);
