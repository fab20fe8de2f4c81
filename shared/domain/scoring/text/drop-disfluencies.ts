import type { Break, Token } from './normalise-text';

const strength: Record<Break, number> = { none: 0, comma: 1, stop: 2 };

/** Length of the filler phrase that starts at `index`, in tokens; 0 if there is none. */
function fillerLength(tokens: readonly Token[], index: number, fillers: readonly string[][]): number {
  const found = fillers.find((words) => words.every((word, place) => tokens[index + place]?.text === word));
  return found?.length ?? 0;
}

/** Length of a stretch of one to four words that is said again at once: "we had the, we had the job". */
function stutterLength(tokens: readonly Token[], index: number): number {
  for (const length of [4, 3, 2, 1]) {
    let same = index + 2 * length <= tokens.length;
    for (let place = 0; same && place < length; place += 1) {
      const first = tokens[index + place];
      const second = tokens[index + length + place];
      const apart = place === 0 ? second?.breakBefore === 'stop' : (second?.breakBefore ?? 'none') !== 'none';
      same = first?.text === second?.text && first?.digits === null && !apart;
    }
    if (same) return length;
  }
  return 0;
}

/**
 * Takes out fillers and stutters, which must never move a score. A break in front of a dropped word moves to the
 * next one that stays.
 */
export function dropDisfluencies(tokens: readonly Token[], fillers: readonly string[]): Token[] {
  // Longer phrases first, so that "you know what i mean" is not read as "you know".
  const phrases = fillers.map((filler) => filler.split(' ')).toSorted((a, b) => b.length - a.length);
  const kept: Token[] = [];
  let pending: Break = 'none';
  let afterFiller = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const filler = fillerLength(tokens, index, phrases);
    const stutter = filler > 0 ? 0 : stutterLength(tokens, index);
    // In "I, I mean, found" the second "I" belongs to the filler, and the first is the one to keep.
    const drop = filler || (fillerLength(tokens, index + stutter, phrases) > 0 ? 0 : stutter);
    // The commas around a filler belong to the filler: "the, um, log" is "the log".
    const own = (filler > 0 || afterFiller) && token.breakBefore === 'comma' ? 'none' : token.breakBefore;
    if (strength[own] > strength[pending]) pending = own;
    afterFiller = filler > 0;
    if (drop > 0) {
      index += drop;
      continue;
    }
    kept.push({ ...token, breakBefore: pending });
    pending = 'none';
    index += 1;
  }
  return kept;
}
