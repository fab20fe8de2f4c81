import type { Delivery, DeliveryNorms } from '@shared/model/delivery';
import type { Word } from '@shared/model/transcript';
import { plainWord } from './plain-word';

interface Said {
  text: string;
  startSec: number;
}

/** A stutter or a restart says up to so many words twice in a row. */
const longestStutter = 3;

/**
 * Finds the phrases that come back again and again: the same words in a row at least `times` times, as long as they are
 * the same each time. Sounds such as "um" are passed over, and stutters and restarts count once: they are no phrases.
 */
export function findRepeats(
  words: readonly Word[],
  rules: DeliveryNorms['repeats'],
  sounds: readonly string[],
): Delivery['repeats'] {
  const said = withoutStutters(
    words
      .map(({ text, startSec }) => ({ text: plainWord(text), startSec }))
      .filter(({ text }) => text !== '' && !sounds.includes(text)),
  );
  const covered = new Set<number>();
  const found: Delivery['repeats'] = [];
  for (const starts of placesOfPhrases(said, rules.words)) {
    const free = apart(
      starts.filter((start) => !covered.has(start)),
      rules.words,
    );
    if (free.length < rules.times) continue;
    const length = lengthInCommon(said, free, rules.words);
    for (const start of free) for (let at = start; at < start + length; at += 1) covered.add(at);
    const [first = 0] = free;
    found.push({
      text: said
        .slice(first, first + length)
        .map(({ text }) => text)
        .join(' '),
      startsSec: free.map((start) => said[start]?.startSec ?? 0),
    });
  }
  return found;
}

/** Says each run of up to three words that follows on itself only once ("we went to we went to the"). */
function withoutStutters(said: readonly Said[]): Said[] {
  const kept: Said[] = [];
  for (const word of said) {
    kept.push(word);
    for (let length = longestStutter; length >= 1; length -= 1) {
      if (!endsTwice(kept, length)) continue;
      kept.splice(kept.length - length, length);
      break;
    }
  }
  return kept;
}

function endsTwice(said: readonly Said[], length: number): boolean {
  const end = said.length;
  if (end < length * 2) return false;
  for (let back = 1; back <= length; back += 1) {
    if (said[end - back]?.text !== said[end - back - length]?.text) return false;
  }
  return true;
}

/** Where each phrase of so many words begins, phrases in the order in which they are first said. */
function placesOfPhrases(said: readonly Said[], words: number): number[][] {
  const places = new Map<string, number[]>();
  for (let start = 0; start + words <= said.length; start += 1) {
    const phrase = said
      .slice(start, start + words)
      .map(({ text }) => text)
      .join(' ');
    const known = places.get(phrase);
    if (known) known.push(start);
    else places.set(phrase, [start]);
  }
  return [...places.values()];
}

function apart(starts: readonly number[], words: number): number[] {
  const kept: number[] = [];
  for (const start of starts) {
    const last = kept.at(-1);
    if (last === undefined || start >= last + words) kept.push(start);
  }
  return kept;
}

function lengthInCommon(said: readonly Said[], starts: readonly number[], words: number): number {
  const [first = 0, second = said.length] = starts;
  let length = words;
  for (;;) {
    const next = said[first + length]?.text;
    const goesOn =
      next !== undefined &&
      first + length < second &&
      starts.every((start) => said[start + length]?.text === next);
    if (!goesOn) return length;
    length += 1;
  }
}
