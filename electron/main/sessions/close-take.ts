import type { InterruptionReason } from '@shared/model/interview';
import type { Take, TranscriptionState } from '@shared/model/session';

/** What is known of a take when its files are closed. */
export interface TakeEnd {
  endedAtMs: number;
  durationMs: number;
  sizeBytes: number;
  /** Bytes of sound on disk. */
  soundBytes: number;
  interruption: InterruptionReason | null;
}

/** The take after its recording has ended: a typed one is ready, a recorded one waits to be finished and transcribed. */
export function closeTake(take: Take, end: TakeEnd): Take {
  const { interruption } = end;
  return {
    ...take,
    state: take.input === 'typed' ? 'ready' : 'finishing',
    endedAt: new Date(end.endedAtMs).toISOString(),
    durationMs: end.durationMs,
    sizeBytes: end.sizeBytes,
    interruption: interruption === null ? take.interruption : { reason: interruption, seenByUser: false },
    transcription: transcriptionAfter(take, end),
  };
}

function transcriptionAfter(take: Take, end: TakeEnd): TranscriptionState {
  if (take.input === 'typed') return { state: 'done' };
  if (end.soundBytes > 0) return { state: 'waiting' };
  return { state: 'failed', code: 'no-sound', message: 'No sound was recorded.' };
}
