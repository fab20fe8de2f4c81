import type { EngineDescription, SegmentFlag, Word } from '@shared/model/transcript';

/** What an engine made of one stretch of speech. Times are seconds from the first sample handed in. */
export interface DecodedSpeech {
  text: string;
  words: Word[];
  confidence: number;
  flags: SegmentFlag[];
}

/** How one stretch is to be decoded. */
export interface DecodeOptions {
  /** Text only, as fast as possible: for a caption that will be replaced in a moment. */
  readonly draft: boolean;
  /** How much of the stretch voice activity detection took for speech, in seconds. */
  readonly speechSec: number;
  /** Once aborted, the engine stops before its next token and answers with null. */
  readonly signal: AbortSignal;
}

/**
 * A speech recogniser for single stretches of speech. Everything around it (voice activity, segments, the queue,
 * storage) is the same for all engines, so another engine or model can read any old take again.
 */
export interface SpeechEngine {
  readonly description: EngineDescription;
  /** `samples`: 16 kHz mono, -1 to 1, at most 15 s, known to hold speech. Null means that it was cancelled. */
  decode(samples: Float32Array, options: DecodeOptions): Promise<DecodedSpeech | null>;
  close(): Promise<void>;
}
