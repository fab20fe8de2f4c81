import type { Segment } from '@shared/model/transcript';

/** What is known of an answer while it is being given. Seconds are those of the answer's own clock, which stands in a pause. */
export interface HeardSoFar {
  /** The settled words of the last minute, in order. */
  words: readonly { startSec: number; endSec: number }[];
  /** The words of the open segment so far, and when they were known; null between segments. */
  draft: { wordCount: number; atSec: number } | null;
  firstWordSec: number | null;
  /** When somebody was heard last, by their words or by the level of the microphone. */
  lastHeardSec: number | null;
}

/** An answer that has not begun. */
export const nothingHeard: HeardSoFar = { words: [], draft: null, firstWordSec: null, lastHeardSec: null };

/** Older words than this tell nothing about the pace of the moment. */
const keptSec = 60;

const later = (a: number | null, b: number): number => (a === null ? b : Math.max(a, b));

/** Takes in a finished segment; it ends the draft. One without words was no speech. */
export function hearSegment(heard: HeardSoFar, segment: Pick<Segment, 'words'>): HeardSoFar {
  const first = segment.words[0];
  const last = segment.words.at(-1);
  if (!first || !last) return { ...heard, draft: null };
  const spoken = segment.words.map(({ startSec, endSec }) => ({ startSec, endSec }));
  return {
    words: [...heard.words, ...spoken].filter(({ endSec }) => endSec >= last.endSec - keptSec),
    draft: null,
    firstWordSec: heard.firstWordSec ?? first.startSec,
    lastHeardSec: later(heard.lastHeardSec, last.endSec),
  };
}

/** Takes in the words of the open segment so far. */
export function hearDraft(heard: HeardSoFar, text: string, atSec: number): HeardSoFar {
  const wordCount = text.split(/\s+/).filter(Boolean).length;
  if (wordCount === 0) return heard;
  return {
    ...heard,
    draft: { wordCount, atSec },
    firstWordSec: heard.firstWordSec ?? atSec,
    lastHeardSec: later(heard.lastHeardSec, atSec),
  };
}

/** Takes in that the microphone is louder than the room: words follow later, or it was only a breath. */
export function hearSound(heard: HeardSoFar, atSec: number): HeardSoFar {
  return { ...heard, lastHeardSec: later(heard.lastHeardSec, atSec) };
}
