import { shortLength } from '@renderer/features/review/clock-time';
import type { InterruptionReason } from '@shared/model/interview';
import type { Take, TranscriptionState } from '@shared/model/session';

const interruptions: Record<InterruptionReason, string> = {
  'app-closed': 'Greenroom was closed',
  'page-crashed': 'the window stopped working',
  'computer-slept': 'the computer went to sleep',
  'camera-lost': 'the camera was lost',
  'microphone-lost': 'the microphone was lost',
  'disk-full': 'the disk was full',
  'write-failed': 'saving stopped working',
};

/** Why a take ended before its answer did, to follow "Cut short because". */
export function interruptionWords(reason: InterruptionReason): string {
  return interruptions[reason];
}

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
  return take.input === 'typed' ? 'typed' : shortLength(take.durationMs / 1000);
}
