import type { Segment, TimeSpan } from '@shared/model/transcript';
import { fitWordsToSpeech } from './fit-words-to-speech';

/** What a recogniser made of one stretch of sound: everything of a segment but its place in the take. */
export type UnplacedSegment = Omit<Segment, 'startSec' | 'endSec'>;

/**
 * Puts a recognised stretch where it belongs in the take. Word times come relative to the stretch; `speech` are the
 * stretches of speech of the whole take, and words are drawn out of the silence between them.
 */
export function placeSegment(
  recognised: UnplacedSegment,
  place: TimeSpan,
  speech: readonly TimeSpan[],
): Segment {
  const moved = recognised.words.map((word) => ({
    ...word,
    startSec: word.startSec + place.startSec,
    endSec: Math.min(place.endSec, word.endSec + place.startSec),
  }));
  const near = speech.filter((span) => span.startSec < place.endSec && span.endSec > place.startSec);
  return {
    ...recognised,
    ...inMilliseconds(place),
    words: fitWordsToSpeech(moved, near).map(inMilliseconds),
  };
}

/** Finer steps mean nothing here and fill the files with digits. */
function inMilliseconds<Span extends TimeSpan>(span: Span): Span {
  return { ...span, startSec: rounded(span.startSec), endSec: rounded(span.endSec) };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
