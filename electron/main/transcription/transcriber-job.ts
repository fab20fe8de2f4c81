import type { Segment, Transcript } from '@shared/model/transcript';

/** How a job ended; every job ends exactly once. `crashed`: its process died, and nobody knows whose fault it was. */
export type JobEnd =
  | { end: 'done'; transcript: Transcript; heardSamples: number }
  | { end: 'failed'; code: 'model-missing' | 'file-unreadable' | 'internal'; message: string }
  | { end: 'crashed' }
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

/** A job that listens while somebody speaks. The sound goes to `port`, from wherever it is made. */
export interface LiveJob<Port> extends TranscriberJob {
  port: Port;
  /** No more sound will come. `totalSamples`: how many were sent; null when nobody knows. */
  finish(totalSamples: number | null): void;
}
