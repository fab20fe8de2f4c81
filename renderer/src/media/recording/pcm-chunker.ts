import { SAMPLE_RATE } from '@renderer/media/sound/pcm-format';

/** Gathers blocks into chunks of one second, as the bytes that go to disk (16-bit little endian). */
export class PcmChunker {
  #samples = new Int16Array(SAMPLE_RATE);
  #filled = 0;

  /** Adds a block; returns the chunks that became full. */
  add(block: Int16Array): Uint8Array<ArrayBuffer>[] {
    const full: Uint8Array<ArrayBuffer>[] = [];
    let rest = block;
    while (rest.length > 0) {
      const part = rest.subarray(0, SAMPLE_RATE - this.#filled);
      this.#samples.set(part, this.#filled);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
      if (this.#filled === SAMPLE_RATE) full.push(this.flush());
    }
    return full;
  }

  /** What is gathered so far, as a chunk of its own; empty when nothing is. */
  flush(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#filled * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < this.#filled; at += 1) view.setInt16(at * 2, this.#samples[at] ?? 0, true);
    this.#filled = 0;
    return bytes;
  }
}
