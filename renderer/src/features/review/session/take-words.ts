import { shortLength } from '@renderer/features/review/clock-time';
import type { Take, TranscriptionState } from '@shared/model/session';

const transcriptions: Record<TranscriptionState['state'], string> = {
  none: '',
  waiting: 'Waiting to be transcribed',
  running: 'Transcribing',
  done: 'Transcribed',
  failed: 'Not transcribed',
};

/** Where the transcript of a take stands, in a few words; empty for a typed answer. */
export function transcriptionWords(transcription: TranscriptionState): string {
  return transcriptions[transcription.state];
}

/** How long an answer is, or that it was typed. */
export function lengthWords(take: Pick<Take, 'input' | 'durationMs'>): string {
  return take.input === 'typed' ? 'typed' : shortLength(Math.floor(take.durationMs / 1000));
}
