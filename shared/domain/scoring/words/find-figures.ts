import type { Normalisation } from '@shared/model/rubric';
import { isIn, type TaggedToken } from './tag-tokens';

/** A number with its place. `counts` is false for years, ages, team sizes, clock times and ordinals of lists. */
export interface Figure {
  from: number;
  to: number;
  value: number;
  counts: boolean;
}

interface Reading {
  value: number;
  to: number;
}

/** Reads "three hundred and thirty", "forty percent" (40) or "2,5" from a token on; null if there is no number. */
function readNumber(tokens: readonly TaggedToken[], from: number, rules: Normalisation): Reading | null {
  let total = 0;
  let part: number | null = null;
  let index = from;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || (index > from && token.breakBefore !== 'none')) break;
    const value = token.digits ?? rules.numbers[token.text];
    const multiplier = rules.multipliers[token.text];
    if (value !== undefined) {
      part = joinNumbers(part, value);
    } else if (multiplier !== undefined && part !== null) {
      if (multiplier >= 1_000) {
        total += part * multiplier;
        part = 0;
      } else part *= multiplier;
    } else if (!(
      token.text === 'and' &&
      part !== null &&
      part >= 100 &&
      isNumberWord(tokens[index + 1], rules)
    ))
      break;
  }
  return part === null ? null : { value: total + part, to: index };
}

function isNumberWord(token: TaggedToken | undefined, rules: Normalisation): boolean {
  return token !== undefined && rules.numbers[token.text] !== undefined;
}

/** "forty" + "two" is 42, "twenty" + "nineteen" a year as it is spoken, "nine" + "nine" two digits. */
function joinNumbers(part: number | null, value: number): number {
  if (part === null) return value;
  if (part >= 20 && part % 10 === 0 && part < 100 && value < 10) return part + value;
  if (part >= 100 && value < 100) return part + value;
  return value >= 10 && part < 100 ? part * 100 + value : part * 10 + value;
}

function isYear(value: number, before: TaggedToken | undefined, after: TaggedToken | undefined): boolean {
  if (!Number.isInteger(value) || value < 1950 || value > 2060) return false;
  return (
    before === undefined || isIn(before, 'year-lead') || after === undefined || !isIn(after, 'measured-noun')
  );
}

/**
 * Finds the numbers of an answer, written in digits or in words. "one" counts only before a unit, since it is mostly
 * a pronoun.
 */
export function findFigures(tokens: readonly TaggedToken[], rules: Normalisation): Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const reading = readNumber(tokens, index, rules);
    if (!reading) continue;
    const before = tokens[index - 1];
    const after = tokens[reading.to];
    const lone = tokens[index]?.text === 'one' && reading.to === index + 1;
    const idle =
      (lone && !isIn(after, 'unit')) ||
      isYear(reading.value, before, after) ||
      isIn(before, 'clock-lead') ||
      (after?.lists.has('age-tail') ?? false) ||
      (isIn(after, 'people') && !isIn(before, 'change-to'));
    figures.push({ from: index, to: reading.to, value: reading.value, counts: !idle });
    index = reading.to - 1;
  }
  return figures;
}
