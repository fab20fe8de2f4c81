import type { TextWord } from '@renderer/features/review/transcript/text-word';

/** The timed words of a text in the order of their times, ready for searching. */
export interface WordTimes {
  startsSec: number[];
  /** Index into the words of the text, one for each start. */
  indices: number[];
}

/** Lists the words that have a time. A time that goes backwards is raised to the one before it. */
export function wordTimes(words: readonly TextWord[]): WordTimes {
  const times: WordTimes = { startsSec: [], indices: [] };
  words.forEach((word, index) => {
    if (word.startSec === null) return;
    times.startsSec.push(Math.max(word.startSec, times.startsSec.at(-1) ?? 0));
    times.indices.push(index);
  });
  return times;
}

/** A media element rounds the time that it is set to; without this a click on a word would mark the one before. */
const ROUNDING_SEC = 0.01;

/** The word that is being said at `sec`: the last one that has begun; null before the first. */
export function currentWord(times: WordTimes, sec: number): number | null {
  const at = lastAtOrBefore(times.startsSec, sec + ROUNDING_SEC);
  return at === null ? null : (times.indices[at] ?? null);
}

/** Binary search: index of the last value that is not greater than `wanted`, null when all are. */
export function lastAtOrBefore(ascending: readonly number[], wanted: number): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}
