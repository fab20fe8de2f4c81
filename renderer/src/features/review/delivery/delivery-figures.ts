import { clockTime, shortLength } from '@renderer/features/review/clock-time';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';

/** One figure of the delivery card: what it is, the number, the words under it, and what it is measured against. */
export interface DeliveryFigure {
  id: 'pace' | 'pauses' | 'fillers' | 'first-word' | 'length';
  name: string;
  value: string;
  note: string;
  /** The norm with its source. */
  norm: string;
  /** True when the figure deserves a second look. It never enters the score. */
  notable: boolean;
}

/** Stands for a figure that was not measured, for instance the pace of a typed answer. */
const UNKNOWN = '–';
/** Time to think before the first word that no interviewer minds, in seconds (product norms: 10 to 20 s). */
const THINKING_SEC = 20;

interface Target {
  min: number;
  max: number;
}

/** A range that does not break at its dash. */
function range(from: string | number, to: string | number): string {
  return `${from}\u2060–\u2060${to}`;
}

/** The figures of the delivery card, in the order in which they are shown; of a typed answer only its length. */
export function deliveryFigures(
  delivery: Delivery,
  norms: DeliveryNorms,
  { target, typed }: { target: Target; typed: boolean },
): DeliveryFigure[] {
  if (typed) return [typedLength(delivery)];
  return [
    pace(delivery, norms),
    pauses(delivery, norms),
    fillers(delivery, norms),
    firstWord(delivery),
    length(delivery, target),
  ];
}

function pace({ paceWpm, paceRating }: Delivery, { paceWpm: norm }: DeliveryNorms): DeliveryFigure {
  const usual = range(norm.good.min, norm.good.max);
  const measured = paceWpm !== null;
  const verdict = measured ? paceVerdict(paceWpm, norm.good, paceRating === 'outside') : '';
  return {
    id: 'pace',
    name: 'Pace',
    value: measured ? String(Math.round(paceWpm)) : UNKNOWN,
    note: measured ? `words a minute, ${verdict || usual}` : 'not measured',
    norm: `Easy to follow: ${usual} words a minute; up to ${norm.acceptable.max} and down to ${norm.acceptable.min} is common. ${norm.source}`,
    notable: paceRating === 'outside',
  };
}

function paceVerdict(wpm: number, good: Target, outside: boolean): string {
  if (wpm >= good.min && wpm <= good.max) return '';
  const direction = wpm < good.min ? 'slow' : 'fast';
  return `${outside ? '' : 'a little '}${direction} for ${range(good.min, good.max)}`;
}

function pauses(delivery: Delivery, { pauses: norm }: DeliveryNorms): DeliveryFigure {
  const count = delivery.pauses.length;
  const longest = delivery.pauses.reduce((most, one) => Math.max(most, one.endSec - one.startSec), 0);
  return {
    id: 'pauses',
    name: 'Pauses',
    value: String(count),
    note:
      count === 0 ? `none over ${norm.listSec} s` : `over ${norm.listSec} s, longest ${longest.toFixed(1)} s`,
    norm: `Silences inside the answer from ${norm.listSec} s on are listed; ${norm.markSec} s and more are hard on a listener. ${norm.source}`,
    notable: longest >= norm.markSec,
  };
}

function fillers(delivery: Delivery, { fillersPerMin: norm }: DeliveryNorms): DeliveryFigure {
  const { fillersPerMin, fillersRating } = delivery;
  const measured = fillersPerMin !== null;
  const count = delivery.fillers.length;
  return {
    id: 'fillers',
    name: 'Fillers heard',
    value: !measured ? UNKNOWN : count === 0 ? 'none' : `about ${count}`,
    note: measured ? fillersNote(fillersPerMin, norm.good.max) : 'not measured',
    norm: `Up to ${norm.good.max} a minute goes unnoticed, up to ${norm.acceptable.max} is usual. ${norm.source}`,
    notable: fillersRating === 'outside',
  };
}

function fillersNote(perMin: number, fine: number): string {
  return perMin === 0 ? `up to ${fine} a minute is fine` : `${perMin.toFixed(1)} a minute, ${fine} is fine`;
}

function firstWord({ firstWordSec }: Delivery): DeliveryFigure {
  const measured = firstWordSec !== null;
  return {
    id: 'first-word',
    name: 'First word',
    value: measured
      ? firstWordSec < 10
        ? `${firstWordSec.toFixed(1)} s`
        : shortLength(firstWordSec)
      : UNKNOWN,
    note: measured ? `after you began, ${THINKING_SEC}\u00a0s is fine` : 'not measured',
    norm: `Time to think before the first word: 10 to ${THINKING_SEC} s needs no excuse. Interview coaches; shown for your own use.`,
    notable: measured && firstWordSec > THINKING_SEC,
  };
}

function length(delivery: Delivery, target: Target): DeliveryFigure {
  const { lengthRating, durationSec } = delivery;
  const comfortable = range(clockTime(target.min), clockTime(target.max));
  const verdicts = { short: 'short', good: 'good', long: 'long', unknown: 'not judged' };
  return {
    id: 'length',
    name: 'Length',
    value: clockTime(durationSec),
    note: `of ${comfortable}, ${verdicts[lengthRating]}`,
    norm: `A comfortable answer to this question takes ${comfortable}. The range belongs to the question and is set by its pack.`,
    notable: lengthRating === 'short' || lengthRating === 'long',
  };
}

function typedLength({ wordCount }: Delivery): DeliveryFigure {
  return {
    id: 'length',
    name: 'Length',
    value: String(wordCount),
    note: wordCount === 1 ? 'word, typed' : 'words, typed',
    norm: 'How you type says nothing about how you speak, so nothing else is measured.',
    notable: false,
  };
}
