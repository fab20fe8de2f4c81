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

/** Captions as a WebVTT file. */
export function webVtt(cues: readonly CaptionCue[]): string {
  const blocks = cues.map(
    (cue) => `${vttTime(cue.startSec)} --> ${vttTime(cue.endSec)}\n${escaped(cue.text)}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

function vttTime(sec: number): string {
  const totalMs = Math.round(sec * 1000);
  const minutes = Math.floor(totalMs / 60_000);
  const rest = `${two(Math.floor(totalMs / 1000) % 60)}.${String(totalMs % 1000).padStart(3, '0')}`;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${rest}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
