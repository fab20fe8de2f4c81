import type { EngineDescription } from '@shared/model/transcript';
import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import type { DecodedSpeech } from './speech-engine';

// These messages stay inside one process and one build, so types are enough; nothing parses them.

/** From the transcriber's main thread to the decoder thread. */
export type ToDecoder =
  | {
      type: 'decode';
      requestId: number;
      samples: Float32Array<ArrayBuffer>;
      draft: boolean;
      speechSec: number;
    }
  | { type: 'cancel'; requestId: number };

/** From the decoder thread. The first is `loaded` or `model-problem`, then one answer for each request. */
export type FromDecoder =
  | { type: 'loaded'; description: EngineDescription }
  | { type: 'model-problem'; problem: ModelProblem }
  | { type: 'decoded'; requestId: number; speech: DecodedSpeech | null; elapsedMs: number }
  | { type: 'refused'; requestId: number; message: string };
