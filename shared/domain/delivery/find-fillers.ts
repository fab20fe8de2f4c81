import type { Delivery, DeliveryNorms, FillerPhrase, SoundMeasures } from '@shared/model/delivery';
import type { TimeSpan, Word } from '@shared/model/transcript';
import { plainWord } from './plain-word';

/** A filler with when it was heard, in seconds, and how sure that is. */
export type Filler = Delivery['fillers'][number];

/** A filler among the recognised words: `words` of them from `index` on. */
export interface WordFiller extends Filler {
  index: number;
  words: number;
  endSec: number;
}

/** What a drawn-out sound is called that was recognised as no word. */
const drawnOutSound = 'drawn-out sound';

/** Times of recognised words drift around hesitations by up to this much. */
const driftSec = 0.4;

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
  if (phrase.notAfter.includes(plainWord(before?.text)) && !endsWithBreak(before)) return false;
  return !phrase.notBefore.includes(plainWord(after?.text)) || endsWithBreak(words[to - 1]);
}

/**
 * Finds the fillers among the recognised words: sounds ("um") always, phrases ("like", "you know") only where they stand
 * beside the sentence. The recogniser leaves some out, so this is a lower bound of what was said.
 */
export function findFillers(words: readonly Word[], rules: DeliveryNorms['fillers']): WordFiller[] {
  const phrases = rules.phrases.map((phrase) => ({ phrase, parts: phrase.text.split(' ') }));
  const found: WordFiller[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const sound = plainWord(words[index]?.text);
    if (rules.sounds.includes(sound)) {
      found.push(asFiller(words, index, 1, sound));
      continue;
    }
    const match = phrases.find(
      ({ phrase, parts }) =>
        parts.every((part, place) => plainWord(words[index + place]?.text) === part) &&
        isFiller(words, index, index + parts.length, phrase, rules.setOffSec),
    );
    if (match === undefined) continue;
    found.push(asFiller(words, index, match.parts.length, match.phrase.text));
    index += match.parts.length - 1;
  }
  return found;
}

function asFiller(words: readonly Word[], index: number, count: number, text: string): WordFiller {
  const own = words.slice(index, index + count);
  const startSec = own[0]?.startSec ?? 0;
  const endSec = own.at(-1)?.endSec ?? startSec;
  const confidence = Math.min(1, ...own.map((word) => word.confidence));
  return { text, startSec, endSec, heardAs: 'word', confidence, index, words: count };
}

/** The fillers of both kinds in order: recognised ones, and drawn-out sounds that none of those accounts for. */
export function mergeFillers(
  recognised: readonly WordFiller[],
  sounds: SoundMeasures['filledPauses'],
): Filler[] {
  const unheard = sounds.filter((sound) => !recognised.some((filler) => isNear(filler, sound)));
  return [
    ...recognised.map(({ text, startSec, heardAs, confidence }) => ({ text, startSec, heardAs, confidence })),
    ...unheard.map(({ startSec, confidence }) => ({
      text: drawnOutSound,
      startSec,
      heardAs: 'sound' as const,
      confidence,
    })),
  ].toSorted((a, b) => a.startSec - b.startSec);
}

function isNear(filler: TimeSpan, sound: TimeSpan): boolean {
  return filler.startSec - driftSec < sound.endSec && filler.endSec + driftSec > sound.startSec;
}
