import type { Session } from '@shared/model/session';

/** How far the transcription of a session is. */
export interface TranscriptionProgress {
  done: number;
  total: number;
}

/** Counts the takes that have speech in them, and those of them whose transcript stands or was given up. */
export function transcriptionProgress(session: Session): TranscriptionProgress {
  const spoken = session.takes.filter((take) => take.transcription.state !== 'none');
  const open = spoken.filter(({ transcription: { state } }) => state === 'waiting' || state === 'running');
  return { done: spoken.length - open.length, total: spoken.length };
}
