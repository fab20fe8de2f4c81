import type { Delivery, DeliveryNorms } from '@shared/model/delivery';
import type { Word } from '@shared/model/transcript';
import type { WordFiller } from './find-fillers';
import { plainWord } from './plain-word';

/** Words that make a thing of a "kind of" or "sort of" behind them ("this kind of error"). */
const beforeAKind = new Set(
  'a an the this that these those some any what which whatever every each all no same other another different right wrong new only certain one many'.split(
    ' ',
  ),
);

const numberWords = new Set(
  'half dozen couple one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion percent third quarter fifth tenth'.split(
    ' ',
  ),
);

/** A figure this close, in words, is what the hedge is about. */
const nearFigure = { before: 2, after: 3 };

/**
 * Finds the words that take back what is said ("maybe", "sort of"). An honest estimate is none ("about fifty, I think"),
 * nor is a kind of thing ("this kind of error"), nor what was counted as a filler already.
 */
export function findHedges(
  words: readonly Word[],
  phrases: DeliveryNorms['hedges']['phrases'],
  fillers: readonly WordFiller[],
): Delivery['hedges'] {
  const plain = words.map(({ text }) => plainWord(text));
  const taken = new Set(fillers.flatMap(({ index, words: count }) => range(index, index + count)));
  // The longest first: "I am not sure" is one hedge and not two.
  const parted = phrases
    .map((text) => ({ text, parts: text.split(' ') }))
    .toSorted((a, b) => b.parts.length - a.parts.length);
  const found: Delivery['hedges'] = [];
  for (let index = 0; index < plain.length; index += 1) {
    const match = parted.find(({ parts }) => parts.every((part, place) => plain[index + place] === part));
    if (match === undefined) continue;
    const end = index + match.parts.length;
    if (!taken.has(index) && !isKind(plain, index, end) && !isEstimate(plain, index, end)) {
      found.push({ text: match.text, startSec: words[index]?.startSec ?? 0 });
    }
    index = end - 1;
  }
  return found;
}

function isKind(plain: readonly string[], start: number, end: number): boolean {
  return plain[end - 1] === 'of' && beforeAKind.has(plain[start - 1] ?? '');
}

function isEstimate(plain: readonly string[], start: number, end: number): boolean {
  const around = [
    ...plain.slice(Math.max(0, start - nearFigure.before), start),
    ...plain.slice(end, end + nearFigure.after),
  ];
  return around.some((word) => /\d/.test(word) || word.split('-').some((part) => numberWords.has(part)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_none, at) => from + at);
}
