import type { Delivery, DeliveryNorms, MeasureName, SoundMeasures } from '@shared/model/delivery';
import type { Question } from '@shared/model/pack';
import type { Score } from '@shared/model/score';
import type { TimeSpan, Word } from '@shared/model/transcript';
import { findFillers, mergeFillers } from './find-fillers';
import { findHedges } from './find-hedges';
import { findSilences } from './find-pauses';
import { findRepeats } from './find-repeats';
import { measureArticulation, measurePace, measurePaceCurve } from './measure-pace';
import { rateMeasures, type Measured } from './rate-measures';
import { starShares } from './star-shares';

/** What delivery is measured on. `words` is null for a typed answer; `speech` are the stretches that the VAD heard. */
export interface AnswerToMeasure {
  text: string;
  words: readonly Word[] | null;
  speech: readonly TimeSpan[];
  durationSec: number;
  targetSec: Question['targetSec'];
  /** What was measured on the sound; null where it was not, or not yet. */
  sound: SoundMeasures | null;
  /** What the rubric made of the answer, for the parts of its story; null where it made nothing of it. */
  score: Pick<Score, 'responseType' | 'spans'> | null;
  /** The norms that count for the user. A measure without a range is not taken. */
  norms: DeliveryNorms;
}

type Spoken = AnswerToMeasure & { words: readonly Word[] };

/**
 * Measures how an answer was spoken: pace, articulation, pauses, fillers, hedges, repeated phrases, voice, length and the
 * parts of its story, each against its usual range. Reported beside the score and never part of it. A typed answer, and
 * one without a word, has no pace and unknown ratings.
 */
export function measureDelivery(answer: AnswerToMeasure): Delivery {
  const { words, speech, norms } = answer;
  const isSpoken = words !== null && words.length > 0;
  const measured = isSpoken ? spoken({ ...answer, words }) : unspoken(answer.text, answer.durationSec);
  const silencesKnown = isSpoken && speech.length > 0;
  return { ...measured, ratings: rateMeasures(measured, norms.ranges, { silencesKnown }) };
}

function spoken(answer: Spoken): Measured {
  const { words, speech, durationSec, targetSec, norms, sound, score } = answer;
  const takes = (measure: MeasureName): boolean => norms.ranges[measure] !== undefined;
  const first = words[0]?.startSec ?? 0;
  const spokenSec = (words.at(-1)?.endSec ?? first) - first;
  const takesShares = takes('openingShare') || takes('actionShare') || takes('resultShare');
  return {
    durationSec,
    wordCount: words.length,
    paceWpm: takes('paceWpm') ? measurePace(words) : null,
    paceCurve: takes('paceWpm') ? measurePaceCurve(words) : [],
    articulationWpm: takes('articulationWpm') ? measureArticulation(words, speech) : null,
    firstWordSec: takes('firstWordSec') ? first : null,
    ...(takes('longestPauseSec') ? silencesOf(speech, norms.pauses) : { pauses: [], longestPauseSec: 0 }),
    ...disfluencies(answer, spokenSec),
    loudnessVariationDb: takes('loudnessVariationDb') ? (sound?.loudnessVariationDb ?? null) : null,
    pitchMedianHz: takes('pitchVariationSt') ? (sound?.pitchMedianHz ?? null) : null,
    pitchVariationSt: takes('pitchVariationSt') ? (sound?.pitchVariationSt ?? null) : null,
    soundCurve: takes('loudnessVariationDb') || takes('pitchVariationSt') ? (sound?.curve ?? []) : [],
    starShares: takesShares ? starShares(score, words) : null,
    lengthRating: rateLength(spokenSec, targetSec),
  };
}

type Disfluencies = Pick<Measured, 'fillers' | 'fillersPerMin' | 'hedges' | 'hedgesPerMin' | 'repeats'>;

function disfluencies({ words, norms, sound }: Spoken, spokenSec: number): Disfluencies {
  const recognised = findFillers(words, norms.fillers);
  const takesFillers = norms.ranges.fillersPerMin !== undefined;
  const takesHedges = norms.ranges.hedgesPerMin !== undefined;
  const fillers = takesFillers ? mergeFillers(recognised, sound?.filledPauses ?? []) : [];
  const hedges = takesHedges ? findHedges(words, norms.hedges.phrases, recognised) : [];
  return {
    fillers,
    fillersPerMin: takesFillers ? perMinute(fillers.length, words, spokenSec) : null,
    hedges,
    hedgesPerMin: takesHedges ? perMinute(hedges.length, words, spokenSec) : null,
    // Where fillers are nobody's fault, what is said again is not either.
    repeats: takesFillers ? findRepeats(words, norms.repeats, norms.fillers.sounds) : [],
  };
}

/** Over less speech than a pace needs, a single "um" would count as more than twelve a minute. */
function perMinute(count: number, words: readonly Word[], spokenSec: number): number | null {
  return measurePace(words) === null ? null : Math.round((count * 600) / spokenSec) / 10;
}

function silencesOf(
  speech: readonly TimeSpan[],
  { listSec, markSec }: DeliveryNorms['pauses'],
): Pick<Measured, 'pauses' | 'longestPauseSec'> {
  const silences = findSilences(speech).map((silence) => ({
    ...silence,
    seconds: silence.endSec - silence.startSec,
  }));
  return {
    pauses: silences
      .filter(({ seconds }) => seconds >= listSec)
      .map(({ startSec, endSec, seconds }) => ({ startSec, endSec, marked: seconds >= markSec })),
    longestPauseSec: Math.max(0, ...silences.map(({ seconds }) => seconds)),
  };
}

function rateLength(spokenSec: number, target: Question['targetSec']): Delivery['lengthRating'] {
  if (spokenSec === 0) return 'unknown';
  if (spokenSec < target.min) return 'short';
  return spokenSec > target.max ? 'long' : 'good';
}

function unspoken(text: string, durationSec: number): Measured {
  return {
    durationSec,
    wordCount: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    paceWpm: null,
    paceCurve: [],
    articulationWpm: null,
    firstWordSec: null,
    pauses: [],
    longestPauseSec: 0,
    fillers: [],
    fillersPerMin: null,
    hedges: [],
    hedgesPerMin: null,
    repeats: [],
    loudnessVariationDb: null,
    pitchMedianHz: null,
    pitchVariationSt: null,
    soundCurve: [],
    starShares: null,
    lengthRating: 'unknown',
  };
}
