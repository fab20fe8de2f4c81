import type { TakeReview } from '@shared/ipc/contract';

/** The words of an answer: the user's own wording where there is one, or why there are none yet. */
export function saidIn({ transcript, take }: Pick<TakeReview, 'transcript' | 'take'>): string {
  if (transcript) {
    const version = transcript.versions[transcript.activeVersion] ?? transcript.versions.at(-1);
    const text = (transcript.correction?.text ?? version?.text ?? '').trim();
    return text === '' ? 'No words were heard in this answer.' : text;
  }
  if (take.transcription.state === 'failed') return `It was not transcribed: ${take.transcription.message}`;
  return take.input === 'typed'
    ? 'Nothing was typed.'
    : 'Its words are still being transcribed. You can listen meanwhile.';
}
