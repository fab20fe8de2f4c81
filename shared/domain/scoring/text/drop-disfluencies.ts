import type { Normalisation } from '@shared/model/rubric';
import type { Break, Token } from './normalise-text';

const strength: Record<Break, number> = { none: 0, comma: 1, stop: 2 };

/** Longest stretch of words that is looked at for having been said twice. */
const longestStutter = 4;

/**
 * Drops stretches of tokens: `lengthAt` says how many from an index on. A break in front of a dropped word moves to the
 * next one that stays, unless `ownsCommas`: the commas around a filler belong to the filler.
 */
function drop(tokens: readonly Token[], lengthAt: (index: number) => number, ownsCommas: boolean): Token[] {
  const kept: Token[] = [];
  let pending: Break = 'none';
  let dropped = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const length = lengthAt(index);
    const free = ownsCommas && (length > 0 || dropped) && token.breakBefore === 'comma';
    const own: Break = free ? 'none' : token.breakBefore;
    if (strength[own] > strength[pending]) pending = own;
    dropped = length > 0;
    if (!dropped) {
      kept.push(pending === token.breakBefore ? token : { ...token, breakBefore: pending });
      pending = 'none';
    }
    index += Math.max(1, length);
  }
  return kept;
}

function dropFillers(tokens: readonly Token[], fillers: readonly string[]): Token[] {
  // Longer phrases first, so that "you know what i mean" is not read as "you know".
  const phrases = fillers.map((filler) => filler.split(' ')).toSorted((a, b) => b.length - a.length);
  const lengthAt = (index: number): number =>
    phrases.find((words) => words.every((word, place) => tokens[index + place]?.text === word))?.length ?? 0;
  return drop(tokens, lengthAt, true);
}

/** Drops the first of two equal stretches of one to four words: "we had the, we had the job". */
function dropStutters(tokens: readonly Token[], numbers: Normalisation['numbers']): Token[] {
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (token.digits !== null || numbers[token.text] !== undefined);
  const isSame = (index: number, length: number): boolean => {
    for (let place = 0; place < length; place += 1) {
      const first = tokens[index + place];
      const second = tokens[index + length + place];
      // "Twenty twenty" is a year, and a sentence may begin with the word that ended the last.
      if (first === undefined || first.text !== second?.text || isNumber(first)) return false;
      if (second.breakBefore === 'stop' || (place > 0 && second.breakBefore !== 'none')) return false;
    }
    return true;
  };
  const lengthAt = (index: number): number => {
    for (let length = longestStutter; length > 0; length -= 1) if (isSame(index, length)) return length;
    return 0;
  };
  return drop(tokens, lengthAt, false);
}

/** Takes out fillers and stutters, which must never move a score. */
export function dropDisfluencies(
  tokens: readonly Token[],
  { fillers, numbers }: Pick<Normalisation, 'fillers' | 'numbers'>,
): Token[] {
  return dropStutters(dropFillers(tokens, fillers), numbers);
}
