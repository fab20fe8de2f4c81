import type { Segment, Transcript } from '@shared/model/transcript';
import type { JobFailureCode } from '@shared/transcriber-protocol/from-transcriber';

/**
 * How a job ended; every job ends exactly once. `crashed`: its process died, and nobody knows whose fault it was.
 * `late`: no answer came in time, so nobody waits for it any more.
 */
export type JobEnd =
  | { end: 'done'; transcript: Transcript; droppedSamples: number }
  | { end: 'failed'; code: JobFailureCode; message: string }
  | { end: 'crashed' }
  | { end: 'late' }
  | { end: 'cancelled' };

/** What a job tells while it runs. */
export interface JobListener {
  onSegment(segment: Segment): void;
  /** The words of the segment that is being spoken; live jobs only. */
  onDraft(text: string): void;
}

/** A job that was handed to the transcriber. */
export interface TranscriberJob {
  ended: Promise<JobEnd>;
  cancel(): void;
}

/**
 * A job that listens while somebody speaks. The page sends the sound to `port`, and says there when it has sent the
 * last of it; see `LiveAudio`.
 */
export interface LiveJob<Port> extends TranscriberJob {
  port: Port;
  /** The answer is over: from now on the job has so long to end. A port that was never told so ends here as `late`. */
  expectEnd(limitMs: number): void;
}
