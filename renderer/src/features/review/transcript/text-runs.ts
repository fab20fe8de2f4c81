import type { WordRange } from '@renderer/features/review/transcript/evidence-words';

/** Words in a row that are all marked or all plain. */
export interface TextRun {
  marked: boolean;
  words: number[];
}

/** Cuts `count` words into runs along the marked ranges, which are in order and do not overlap. */
export function textRuns(count: number, marked: readonly WordRange[]): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end <= at) return;
    runs.push({ marked: isMarked, words: Array.from({ length: end - at }, (_, offset) => at + offset) });
    at = end;
  };
  for (const range of marked) {
    add(Math.min(range.firstWord, count), false);
    add(Math.min(range.lastWord + 1, count), true);
  }
  add(count, false);
  return runs;
}
