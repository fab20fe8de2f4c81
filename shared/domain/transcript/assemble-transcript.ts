import type { Transcript } from '@shared/model/transcript';

/** Makes the transcript of a take from its segments. The text is theirs, in order, with single spaces between. */
export function assembleTranscript(parts: Omit<Transcript, 'text'>): Transcript {
  const segments = parts.segments.toSorted((left, right) => left.startSec - right.startSec);
  const text = segments
    .map((segment) => segment.text.trim())
    .filter((words) => words !== '')
    .join(' ');
  return { ...parts, segments, text };
}
