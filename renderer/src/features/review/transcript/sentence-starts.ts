import type { TextWord } from '@renderer/features/review/transcript/text-word';

/** A silence this long between two words starts a new sentence even where the recogniser put no full stop. */
const SENTENCE_GAP_SEC = 0.8;
/** Going back within this time of a sentence's start leads to the sentence before it, as on a music player. */
const BACK_TO_PREVIOUS_SEC = 1.2;

/** When each sentence begins, in seconds, in order. Recognisers drop full stops, so long gaps count as well. */
export function sentenceStarts(words: readonly TextWord[]): number[] {
  const starts: number[] = [];
  let previous: TextWord | null = null;
  let ended = true;
  for (const word of words) {
    if (word.startSec !== null) {
      const gapSec = previous?.endSec === null || !previous ? 0 : word.startSec - (previous.endSec ?? 0);
      if (ended || gapSec >= SENTENCE_GAP_SEC) starts.push(word.startSec);
      previous = word;
      ended = false;
    }
    if (/[.?!]["'”’)]?$/.test(word.text)) ended = true;
  }
  return starts;
}

/** Where the step to the next sentence leads, or null after the last. */
export function nextStart(starts: readonly number[], sec: number): number | null {
  return starts.find((start) => start > sec + 0.05) ?? null;
}

/** Where the step back leads: to the start of this sentence, or of the one before when this one has just begun. */
export function previousStart(starts: readonly number[], sec: number): number {
  return starts.findLast((start) => start < sec - BACK_TO_PREVIOUS_SEC) ?? 0;
}
