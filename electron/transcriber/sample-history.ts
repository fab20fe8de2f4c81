const SPARE_SAMPLES = 16_000;

/** The newest samples of a stream, addressed by their place in the whole stream. What is forgotten is given back. */
export class SampleHistory {
  private buffer = new Float32Array(SPARE_SAMPLES);
  /** Place in the stream of the first sample in the buffer. */
  private first = 0;
  private length = 0;

  get end(): number {
    return this.first + this.length;
  }

  append(samples: Float32Array): void {
    const needed = this.length + samples.length;
    if (needed > this.buffer.length) {
      const larger = new Float32Array(needed + SPARE_SAMPLES);
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(samples, this.length);
    this.length = needed;
  }

  /** A copy of the samples from `start` up to, not including, `end`; what is no longer or not yet there is left out. */
  copy(start: number, end: number): Float32Array<ArrayBuffer> {
    const from = Math.max(0, start - this.first);
    const to = Math.max(from, Math.min(this.length, end - this.first));
    return this.buffer.slice(from, to);
  }

  /** Lets go of everything before `start`. */
  forgetBefore(start: number): void {
    const gone = Math.min(this.length, start - this.first);
    // Moving the rest costs time, so it waits until half of the buffer is free.
    if (gone < this.buffer.length / 2) return;
    this.buffer.copyWithin(0, gone, this.length);
    this.first += gone;
    this.length -= gone;
  }
}
