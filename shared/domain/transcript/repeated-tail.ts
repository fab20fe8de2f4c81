/** A stretch at the end of a token list that is one short pattern over and over. */
export interface RepeatedTail {
  readonly patternLength: number;
  readonly repeats: number;
}

const LONGEST_PATTERN = 12;

/** So often must a pattern of this many tokens stand at the end before it counts as a loop, not as speech. */
function repeatsAllowed(patternLength: number): number {
  if (patternLength === 1) return 8;
  if (patternLength === 2) return 6;
  return 4;
}

function countRepeats(tokens: readonly number[], patternLength: number): number {
  let matching = 0;
  for (let at = tokens.length - 1 - patternLength; at >= 0; at--) {
    if (tokens[at] !== tokens[at + patternLength]) break;
    matching++;
  }
  return 1 + Math.floor(matching / patternLength);
}

/**
 * Finds a decoder that runs in a circle: one token 8 times, a pair 6 times or a longer pattern 4 times at the end.
 * Real speech repeats itself too ("no no no"), but not as often.
 */
export function findRepeatedTail(tokens: readonly number[]): RepeatedTail | null {
  for (let patternLength = 1; patternLength <= LONGEST_PATTERN; patternLength++) {
    const repeats = countRepeats(tokens, patternLength);
    if (repeats >= repeatsAllowed(patternLength)) return { patternLength, repeats };
  }
  return null;
}
