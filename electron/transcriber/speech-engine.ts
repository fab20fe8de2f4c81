import type { EngineDescription, Word } from '@shared/model/transcript';

/** What an engine made of one stretch of speech. Times are seconds from the first sample handed in. */
export interface DecodedSpeech {
  text: string;
  words: Word[];
  confidence: number;
  flags: ('retried' | 'loop-cut' | 'length-capped' | 'level-raised')[];
}

/**
 * A speech recogniser for single stretches of speech. Everything around it (voice activity, segments, the queue,
 * storage) is the same for all engines, so another engine or model can read any old take again.
 */
export interface SpeechEngine {
  readonly description: EngineDescription;
  /** `samples`: 16 kHz mono, -1 to 1, at most 15 s, known to hold speech. `draft` asks for text only, as fast as possible. */
  decode(samples: Float32Array, options: { draft: boolean }): Promise<DecodedSpeech>;
  close(): Promise<void>;
}
