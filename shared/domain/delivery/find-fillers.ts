import type { DeliveryNorms, FillerPhrase } from '@shared/model/delivery';
import type { Word } from '@shared/model/transcript';

/** A filler with the time at which it was heard, in seconds. */
export interface Filler {
  text: string;
  startSec: number;
}

const plain = (word: Word | undefined): string =>
  (word?.text ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const endsWithBreak = (word: Word | undefined): boolean => /[,.!?;:…–—-]$/.test(word?.text.trim() ?? '');

/** True where the speaker breaks off between two words: punctuation, a pause, or the start or end of the answer. */
function isSetOff(before: Word | undefined, after: Word | undefined, setOffSec: number): boolean {
  if (before === undefined || after === undefined || endsWithBreak(before)) return true;
  return after.startSec - before.endSec >= setOffSec;
}

function isFiller(
  words: readonly Word[],
  from: number,
  to: number,
  phrase: FillerPhrase,
  setOffSec: number,
): boolean {
  const before = words[from - 1];
  const after = words[to];
  if (phrase.setOff)
    return isSetOff(before, words[from], setOffSec) && isSetOff(words[to - 1], after, setOffSec);
  if (phrase.notAfter.includes(plain(before)) && !endsWithBreak(before)) return false;
  return !phrase.notBefore.includes(plain(after)) || endsWithBreak(words[to - 1]);
}

/**
 * Finds the fillers that were heard: sounds ("um") always, phrases ("like", "you know") only where they stand beside the
 * sentence. A count of what was recognised, so a lower bound of what was said.
 */
export function findFillers(words: readonly Word[], rules: DeliveryNorms['fillers']): Filler[] {
  const phrases = rules.phrases.map((phrase) => ({ phrase, parts: phrase.text.split(' ') }));
  const found: Filler[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (rules.sounds.includes(plain(word))) {
      found.push({ text: plain(word), startSec: word.startSec });
      continue;
    }
    const match = phrases.find(
      ({ phrase, parts }) =>
        parts.every((part, place) => plain(words[index + place]) === part) &&
        isFiller(words, index, index + parts.length, phrase, rules.setOffSec),
    );
    if (match === undefined) continue;
    found.push({ text: match.phrase.text, startSec: word.startSec });
    index += match.parts.length - 1;
  }
  return found;
}
