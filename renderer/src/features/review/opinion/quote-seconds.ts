import { locateWords } from '@renderer/features/review/transcript/text-word';
import type { Word } from '@shared/model/transcript';

/** Finds when a stretch of the text was said; null where its words have no times. */
export function quoteSeconds(
  text: string,
  words: readonly Word[],
): (place: { start: number; end: number }) => { startSec: number; endSec: number } | null {
  const located = locateWords(text, words);
  return ({ start, end }) => {
    const said = located.filter((word) => word.start < end && word.end > start && word.startSec !== null);
    const startSec = said[0]?.startSec ?? null;
    const endSec = said.at(-1)?.endSec ?? startSec;
    return startSec === null || endSec === null ? null : { startSec, endSec };
  };
}
