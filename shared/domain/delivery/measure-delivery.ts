import type { Delivery, DeliveryNorms, Norm } from '@shared/model/delivery';
import type { Question } from '@shared/model/pack';
import type { TimeSpan, Word } from '@shared/model/transcript';
import { findFillers } from './find-fillers';
import { findSilences } from './find-pauses';
import { measurePace, measurePaceCurve } from './measure-pace';

/** What delivery is measured on. `words` is null for a typed answer; `speech` are the stretches that the VAD heard. */
export interface AnswerToMeasure {
  text: string;
  words: readonly Word[] | null;
  speech: readonly TimeSpan[];
  durationSec: number;
  targetSec: Question['targetSec'];
  norms: DeliveryNorms;
}

function rate(value: number | null, norm: Norm): Delivery['paceRating'] {
  if (value === null) return 'unknown';
  if (value >= norm.good.min && value <= norm.good.max) return 'good';
  return value >= norm.acceptable.min && value <= norm.acceptable.max ? 'acceptable' : 'outside';
}

function rateLength(spokenSec: number, target: Question['targetSec']): Delivery['lengthRating'] {
  if (spokenSec === 0) return 'unknown';
  if (spokenSec < target.min) return 'short';
  return spokenSec > target.max ? 'long' : 'good';
}

function unspoken(text: string, durationSec: number): Delivery {
  return {
    durationSec,
    wordCount: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    paceWpm: null,
    paceRating: 'unknown',
    paceCurve: [],
    firstWordSec: null,
    pauses: [],
    longestPauseSec: 0,
    fillers: [],
    fillersPerMin: null,
    fillersRating: 'unknown',
    lengthRating: 'unknown',
  };
}

/**
 * Measures how an answer was spoken: pace, pauses, fillers, length, each against its usual range. Reported beside the
 * score and never part of it. A typed answer, and one without a word, has no pace and unknown ratings.
 */
export function measureDelivery(answer: AnswerToMeasure): Delivery {
  const { text, words, speech, durationSec, targetSec, norms } = answer;
  const first = words?.[0];
  const last = words?.at(-1);
  if (!words || !first || !last) return unspoken(text, durationSec);
  const spokenSec = last.endSec - first.startSec;
  const paceWpm = measurePace(words);
  const silences = findSilences(speech);
  const fillers = findFillers(words, norms.fillers);
  // Below 5 s a single "um" would count as more than twelve a minute.
  const fillersPerMin = paceWpm === null ? null : Math.round((fillers.length * 600) / spokenSec) / 10;
  const lengths = silences.map(({ startSec, endSec }) => endSec - startSec);
  return {
    durationSec,
    wordCount: words.length,
    paceWpm,
    paceRating: rate(paceWpm, norms.paceWpm),
    paceCurve: measurePaceCurve(words),
    firstWordSec: first.startSec,
    pauses: silences.filter(({ startSec, endSec }) => endSec - startSec >= norms.pauses.listSec),
    longestPauseSec: Math.max(0, ...lengths),
    fillers,
    fillersPerMin,
    fillersRating: rate(fillersPerMin, norms.fillersPerMin),
    lengthRating: rateLength(spokenSec, targetSec),
  };
}
