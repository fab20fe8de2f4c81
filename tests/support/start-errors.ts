import { alignWords } from '@shared/domain/transcript/align-words';
import type { Transcript } from '@shared/model/transcript';
import type { KnownWord } from '@tests/support/spoken-fixtures';

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** How far the starts of the correctly recognised words are from the truth, in seconds without sign. */
export function startErrorsSec(known: readonly KnownWord[], transcript: Transcript): number[] {
  const heard = transcript.segments.flatMap((segment) => segment.words);
  const pairs = alignWords(
    known.map((word) => bare(word.text)),
    heard.map((word) => bare(word.text)),
  );
  return pairs.flatMap(({ left, right }) => {
    const truth = left === null ? undefined : known[left];
    const word = right === null ? undefined : heard[right];
    if (!truth || !word || bare(truth.text) !== bare(word.text)) return [];
    return [Math.abs(word.startSec - truth.startSec)];
  });
}
