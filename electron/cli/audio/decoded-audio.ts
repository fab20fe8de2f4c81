/** Sound as it lies in a file, mixed to one channel. */
export interface DecodedAudio {
  /** Values from -1 to 1. */
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
}

/** The sound of a file, or one sentence that says why there is none. */
export type AudioFileResult = { ok: true; audio: DecodedAudio } | { ok: false; problem: string };
