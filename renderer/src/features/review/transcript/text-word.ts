import type { Word } from '@shared/model/transcript';

/** One word of the text on show: its offsets in characters, and its seconds where they are known. */
export interface TextWord {
  text: string;
  start: number;
  end: number;
  startSec: number | null;
  endSec: number | null;
}

/** So many words of the text may lack a time in a row. A longer look ahead would pair a "the" with a far later one. */
const LOOK_AHEAD_WORDS = 8;

/**
 * Cuts a text into words and gives each the time of the recognised word that stands there. Words of the text without
 * a partner (a typed answer, a word that the user added) keep null times.
 */
export function locateWords(text: string, timed: readonly Word[]): TextWord[] {
  const found: TextWord[] = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    startSec: null,
    endSec: null,
  }));
  let from = 0;
  for (const word of timed) {
    const at = findFrom(found, from, word.text.trim());
    const place = at === null ? undefined : found[at];
    if (at === null || !place) continue;
    place.startSec = word.startSec;
    place.endSec = word.endSec;
    from = at + 1;
  }
  return found;
}

function findFrom(words: readonly TextWord[], from: number, wanted: string): number | null {
  const end = Math.min(words.length, from + LOOK_AHEAD_WORDS);
  for (let at = from; at < end; at++) {
    if (words[at]?.text === wanted) return at;
  }
  return null;
}
