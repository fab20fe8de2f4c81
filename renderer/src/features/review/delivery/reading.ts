import { clockTime } from '@renderer/features/review/clock-time';
import { ratingWord } from '@renderer/features/review/delivery/rating-words';
import {
  measureFigure,
  measureNames,
  measureUnit,
  rangeFigures,
  rangeWords,
  unbroken,
} from '@renderer/wording/measure-words';
import { countWords } from '@renderer/wording/count-words';
import type { Delivery, DeliveryNorms, MeasureName, Rating } from '@shared/model/delivery';

/** One line of the delivery card: what was measured, the number, the word for it, and what it is held against. */
export interface Reading {
  id: string;
  name: string;
  value: string;
  unit: string;
  word: string;
  rating: Rating;
  /** The usual range; empty where there is none. */
  usual: string;
  /** Where the range comes from, whole sentences. */
  source: string;
}

/** Stands for a value that is not known. */
const UNKNOWN = '–';

/** The value of a measure; null where it could not be taken. */
export function measuredValue(delivery: Delivery, measure: MeasureName): number | null {
  const { starShares } = delivery;
  switch (measure) {
    case 'openingShare':
      return starShares && starShares.situation + starShares.task;
    case 'actionShare':
      return starShares && starShares.action;
    case 'resultShare':
      return starShares && starShares.result;
    default:
      return delivery[measure];
  }
}

/** Reads one measure; null where the profile leaves it out. */
export function readMeasure(measure: MeasureName, delivery: Delivery, norms: DeliveryNorms): Reading | null {
  const rating = delivery.ratings[measure];
  const norm = norms.ranges[measure];
  if (rating === undefined || norm === undefined) return null;
  const value = rating === 'unknown' ? null : measuredValue(delivery, measure);
  const unit = measureUnit(measure, norm);
  const usual = `usual: ${rangeFigures(measure, norm.good)}`;
  const range = `Usual: ${rangeWords(measure, norm.good)} ${unit}; acceptable: ${rangeWords(measure, norm.acceptable)}.`;
  const reading = { id: measure, name: measureNames[measure], usual };
  const source = [range, norm.source, moreSource(measure, norms)].filter(Boolean).join(' ');
  if (value === null) {
    return { ...reading, source, value: UNKNOWN, unit: '', word: 'not measured', rating: 'unknown' };
  }
  const figure = measureFigure(measure, value);
  return { ...reading, source, value: figure, unit, word: ratingWord(measure, value, norm), rating };
}

function moreSource(measure: MeasureName, { fillers, hedges }: DeliveryNorms): string {
  if (measure === 'fillersPerMin') return fillers.source;
  return measure === 'hedgesPerMin' ? hedges.source : '';
}

/** How long the answer was against what its question asks for. */
export function readLength(
  { lengthRating, durationSec }: Delivery,
  target: { min: number; max: number },
): Reading {
  const comfortable = unbroken(clockTime(target.min), clockTime(target.max));
  const words = { short: 'short', good: 'as asked for', long: 'long', unknown: 'not judged' };
  const ratings = { short: 'outside', good: 'good', long: 'outside', unknown: 'unknown' } as const;
  return {
    id: 'length',
    name: 'Length',
    value: clockTime(durationSec),
    unit: '',
    word: words[lengthRating],
    rating: ratings[lengthRating],
    usual: `target: ${comfortable}`,
    source: `A comfortable answer to this question takes ${comfortable}. The range belongs to the question and is set by its pack.`,
  };
}

/** The phrases that came back again and again; null where the profile leaves out what belongs to fluency. */
export function readRepeats({ repeats, ratings }: Delivery, norms: DeliveryNorms): Reading | null {
  if (ratings.fillersPerMin === undefined || norms.ranges.fillersPerMin === undefined) return null;
  const { words, times, source } = norms.repeats;
  return {
    id: 'repeats',
    name: 'Repeated phrases',
    value: repeats.length === 0 ? 'none' : String(repeats.length),
    unit: '',
    word: '',
    rating: 'unknown',
    usual: '',
    source: `Counted: ${countWords(words, 'word')} in a row, ${countWords(times, 'time')} or more. ${source}`,
  };
}
