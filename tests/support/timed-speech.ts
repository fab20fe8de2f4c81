import { measureDelivery, type AnswerToMeasure } from '@shared/domain/delivery/measure-delivery';
import type { Delivery } from '@shared/model/delivery';
import type { Word } from '@shared/model/transcript';
import { shippedNorms } from '@tests/support/shipped-norms';

/** One word every half second without a gap, from `fromSec` on; `/` stands for half a second of silence. */
export function spokenWords(text: string, fromSec = 0): Word[] {
  const words: Word[] = [];
  let atSec = fromSec;
  for (const part of text.split(' ')) {
    if (part !== '/') words.push({ text: part, startSec: atSec, endSec: atSec + 0.5, confidence: 0.9 });
    atSec += 0.5;
  }
  return words;
}

/** Words at an even pace from `fromSec` on. */
export function evenWords(count: number, wpm: number, fromSec = 0): Word[] {
  const each = 60 / wpm;
  return Array.from({ length: count }, (_none, index) => ({
    text: `word${index}`,
    startSec: fromSec + index * each,
    endSec: fromSec + (index + 1) * each,
    confidence: 0.9,
  }));
}

/** Measures an answer of two minutes at 150 words a minute, unless something else is said. */
export function measuredDelivery(part: Partial<AnswerToMeasure>): Delivery {
  const words = part.words === undefined ? evenWords(300, 150) : part.words;
  return measureDelivery({
    text: (words ?? []).map(({ text }) => text).join(' '),
    speech: [],
    durationSec: 130,
    targetSec: { min: 90, max: 180 },
    sound: null,
    score: null,
    norms: shippedNorms,
    ...part,
    words,
  });
}
