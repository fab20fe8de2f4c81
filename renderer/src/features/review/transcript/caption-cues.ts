import type { Word } from '@shared/model/transcript';

/** A caption holds two lines of this many letters at most, and stays no longer than so many seconds. */
const MOST_LETTERS = 84;
const LONGEST_SEC = 6;
const SPLIT_GAP_SEC = 0.8;

/** One caption of the picture: a few words that are said in one go. */
export interface CaptionCue {
  startSec: number;
  endSec: number;
  text: string;
}

/** Cuts timed words into captions at pauses, at sentence ends, and before they grow too long to read. */
export function captionCues(words: readonly Word[]): CaptionCue[] {
  const cues: CaptionCue[] = [];
  for (const word of words) {
    const open = cues.at(-1);
    const goesOn =
      open !== undefined &&
      word.startSec - open.endSec < SPLIT_GAP_SEC &&
      word.endSec - open.startSec <= LONGEST_SEC &&
      open.text.length + word.text.length < MOST_LETTERS &&
      !/[.?!]$/.test(open.text);
    if (goesOn) {
      open.text += ` ${word.text}`;
      open.endSec = word.endSec;
    } else {
      cues.push({ startSec: word.startSec, endSec: word.endSec, text: word.text });
    }
  }
  return cues;
}
