import type { TextWord } from '@renderer/features/review/transcript/text-word';
import type { Delivery } from '@shared/model/delivery';

/** A filler and its word come from the same recogniser run; rounding may part them by this much, in seconds. */
const TOLERANCE_SEC = 0.06;

/** Which words of the text were counted as fillers, by the second at which they start. A sound has no word. */
export function fillerWords(words: readonly TextWord[], fillers: Delivery['fillers']): Set<number> {
  const found = new Set<number>();
  for (const filler of fillers) {
    if (filler.heardAs === 'sound') continue;
    const index = words.findIndex(
      (word) => word.startSec !== null && Math.abs(word.startSec - filler.startSec) <= TOLERANCE_SEC,
    );
    if (index === -1) continue;
    // "you know" is one filler of two words.
    filler.text.split(/\s+/).forEach((_, offset) => found.add(index + offset));
  }
  return found;
}
