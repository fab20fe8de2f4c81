import type { MeasureName } from '@shared/model/delivery';
import type { DeliveryTrend } from '@shared/model/progress';

/** What the measures of delivery are called. */
export const measureNames: Record<MeasureName, string> = {
  paceWpm: 'Pace',
  articulationWpm: 'Articulation',
  fillersPerMin: 'Fillers heard',
  hedgesPerMin: 'Hedges',
  firstWordSec: 'Time to the first word',
  longestPauseSec: 'Longest pause',
  loudnessVariationDb: 'Variation of loudness',
  pitchVariationSt: 'Variation of pitch',
  openingShare: 'Situation and task',
  actionShare: 'What you did',
  resultShare: 'The result',
};

const shares: readonly MeasureName[] = ['openingShare', 'actionShare', 'resultShare'];
const wholeNumbers: readonly MeasureName[] = ['paceWpm', 'articulationWpm'];

/** A value of a measure as a figure: "142", "1.5", "38 %". */
export function measureFigure(measure: MeasureName, value: number): string {
  if (shares.includes(measure)) return `${Math.round(value * 100)} %`;
  return wholeNumbers.includes(measure) ? String(Math.round(value)) : value.toFixed(1);
}

/** The same with its unit. */
export function measureValue(
  { measure, norm }: Pick<DeliveryTrend, 'measure' | 'norm'>,
  value: number,
): string {
  return `${measureFigure(measure, value)} ${norm.unit}`;
}

/** The good range of a measure: "125 to 165", "up to 2", "from 45 %". */
export function goodRange({ measure, norm }: Pick<DeliveryTrend, 'measure' | 'norm'>): string {
  const { min, max } = norm.good;
  // A limit is a round number: "2", not "2.0".
  const limit = (value: number): string => measureFigure(measure, value).replace('.0', '');
  if (min === 0) return `up to ${limit(max)}`;
  if (shares.includes(measure) && max === 1) return `from ${limit(min)}`;
  return `${limit(min)} to ${limit(max)}`;
}

/** Which way a measure goes, in words. */
export function directionWords({ direction, points, norm }: DeliveryTrend): string {
  const { min, max } = norm.good;
  if (points.every(({ value }) => value >= min && value <= max)) return 'always in the usual range';
  switch (direction) {
    case 'better':
      return 'coming nearer to the usual range';
    case 'worse':
      return 'moving away from the usual range';
    case 'unclear':
      return 'no clear change';
    case null:
      return 'too few answers for a direction';
  }
}
