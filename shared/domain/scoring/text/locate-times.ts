import type { Word } from '@shared/model/transcript';

/** Start and end of a stretch of text in seconds; null where the words carry no times. */
export interface Times {
  startSec: number | null;
  endSec: number | null;
}

/** Where each recognised word stands in the text, by character offsets. */
export interface WordTimeline {
  places: { start: number; end: number; word: Word }[];
}

// A corrected text can lack a recognised word; looking further than this would jump over good matches.
const searchWindow = 80;

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** Where a whole word stands from `from` on, or -1. "ran" is not found inside "rang". */
function findWord(text: string, word: string, from: number): number {
  for (let found = text.indexOf(word, from); found >= 0; found = text.indexOf(word, found + 1)) {
    if (found - from > searchWindow) return -1;
    if (!isLetter(text[found - 1]) && !isLetter(text[found + word.length])) return found;
  }
  return -1;
}

/** Lays the timed words along the text. Words that the text does not hold are passed over. */
export function placeWords(text: string, words: readonly Word[] | null): WordTimeline {
  const places: WordTimeline['places'] = [];
  const lower = text.toLowerCase();
  let cursor = 0;
  for (const word of words ?? []) {
    const core = word.text.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const found = core === '' ? -1 : findWord(lower, core, cursor);
    if (found < 0) continue;
    places.push({ start: found, end: found + core.length, word });
    cursor = found + core.length;
  }
  return { places };
}

/** The time of the words that a stretch of text covers. */
export function timesOf(timeline: WordTimeline, start: number, end: number): Times {
  const inside = timeline.places.filter((place) => place.end > start && place.start < end);
  const first = inside[0];
  const last = inside.at(-1);
  return { startSec: first?.word.startSec ?? null, endSec: last?.word.endSec ?? null };
}

/** Silence in front of the word at a text offset, in seconds; null where there are no times. */
export function pauseBefore(timeline: WordTimeline, start: number): number | null {
  const index = timeline.places.findIndex((place) => place.start >= start);
  const word = timeline.places[index];
  const before = timeline.places[index - 1];
  return word && before ? word.word.startSec - before.word.endSec : null;
}
