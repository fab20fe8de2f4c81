import { useSpeechState } from '@renderer/api/use-speech-state';

/** What lists call an answer without its transcript: as long as there is no usable model, nothing is in work. */
export function useTranscribingWord(): string {
  return useSpeechState()?.state === 'unavailable' ? 'Not transcribed yet' : 'Transcribing';
}
