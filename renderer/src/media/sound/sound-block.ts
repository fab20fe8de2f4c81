/**
 * A stretch of one channel as it comes from a device. `endMs` is the moment of its last sample on the source's own
 * clock, which counts milliseconds but may start anywhere.
 */
export interface SoundBlock {
  samples: Float32Array;
  rateHz: number;
  endMs: number;
}
