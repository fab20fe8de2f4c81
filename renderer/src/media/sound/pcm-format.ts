/** The one sample rate of everything that listens: 16 kHz, mono, 16-bit. */
export const SAMPLE_RATE = 16_000;

/** Samples in one block from the microphone, 100 ms. */
export const BLOCK_SAMPLES = 1600;

/** Milliseconds that so many samples last. */
export function samplesToMs(samples: number): number {
  return (samples / SAMPLE_RATE) * 1000;
}
