import type { Transcript } from '@shared/model/transcript';
import type { JobFailureCode } from '@shared/transcriber-protocol/from-transcriber';

/** How a job ended. */
export type JobOutcome =
  | { type: 'done'; transcript: Transcript; droppedSamples: number }
  | { type: 'failed'; code: JobFailureCode; message: string }
  | { type: 'cancelled' };
