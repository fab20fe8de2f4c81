import type { JobEnd } from '@electron/main/transcription/transcriber-job';
import type { Transcript } from '@shared/model/transcript';
import { LIVE_SAMPLE_RATE } from '@shared/transcriber-protocol/live-audio';

/** A job for a take that has come to its end. */
export interface EndedJob {
  kind: 'live' | 'file';
  /** Which try on the file this was, from 1; 0 for a live job. */
  attempt: number;
  end: JobEnd;
  /** How much sound lies on disk. */
  recordedSamples: number;
}

/** What becomes of the take: `read-file` from the start, `wait` until the model is there, `drop` leaves all as it is. */
export type NextStep =
  | { step: 'save'; transcript: Transcript }
  | { step: 'read-file' }
  | { step: 'wait' }
  | { step: 'fail'; code: string; message: string }
  | { step: 'drop' };

/** The page cuts its last block at another moment for the disk than for the live job; less than this is no loss. */
const toleratedSec = 0.25;

/** A file that ended the process so often is taken to be the cause. */
const attemptsOnFile = 2;

/** Decides how to go on. What is on disk is the truth: a live job counts only if it heard all of that. */
export function nextStep({ kind, attempt, end, recordedSamples }: EndedJob): NextStep {
  if (end.end === 'cancelled') return { step: 'drop' };
  if (end.end === 'failed' && end.code === 'model-problem') return { step: 'wait' };
  if (end.end === 'done') {
    const isWhole = kind === 'file' || heardAll(end, recordedSamples);
    return isWhole ? { step: 'save', transcript: end.transcript } : { step: 'read-file' };
  }
  if (kind === 'live') return { step: 'read-file' };
  if (end.end === 'failed') return { step: 'fail', code: end.code, message: end.message };
  if (attempt < attemptsOnFile) return { step: 'read-file' };
  const message = 'The transcriber stopped twice while it was working on this recording.';
  return { step: 'fail', code: 'transcriber-down', message };
}

function heardAll(done: Extract<JobEnd, { end: 'done' }>, recordedSamples: number): boolean {
  const missingSec = recordedSamples / LIVE_SAMPLE_RATE - done.transcript.durationSec;
  return done.droppedSamples === 0 && missingSec <= toleratedSec;
}
