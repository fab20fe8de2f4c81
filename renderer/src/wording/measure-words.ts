import type { MeasureName, Norm } from '@shared/model/delivery';

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

const shares: ReadonlySet<MeasureName> = new Set(['openingShare', 'actionShare', 'resultShare']);
const wholeNumbers: ReadonlySet<MeasureName> = new Set(['paceWpm', 'articulationWpm']);

/** Shares are stored as 0 to 1 and read as 0 to 100 %. */
export function isShare(measure: MeasureName): boolean {
  return shares.has(measure);
}

/** The unit that follows a figure: "words a minute", "% of the time". */
export function measureUnit(measure: MeasureName, { unit }: Pick<Norm, 'unit'>): string {
  return isShare(measure) ? `% ${unit}` : unit;
}

/** A value as a figure, without its unit: "142", "1.5", "38". */
export function measureFigure(measure: MeasureName, value: number): string {
  if (isShare(measure)) return String(Math.round(value * 100));
  return String(wholeNumbers.has(measure) ? Math.round(value) : Math.round(value * 10) / 10);
}

/** A range without its unit, and without an end that is no limit: "125–165", "up to 2", "from 45". */
export function rangeWords(measure: MeasureName, { min, max }: Norm['good']): string {
  const low = measureFigure(measure, min);
  if (min === 0) return `up to ${measureFigure(measure, max)}`;
  if (isShare(measure) && max === 1) return `from ${low}`;
  return unbroken(low, measureFigure(measure, max));
}

/** The same beside a figure that has its unit already: only shares keep their sign, "from 45 %". */
export function rangeFigures(measure: MeasureName, range: Norm['good']): string {
  return `${rangeWords(measure, range)}${isShare(measure) ? ' %' : ''}`;
}

/** Two figures with a dash at which no line is broken. */
export function unbroken(from: string, to: string): string {
  return `${from}\u2060–\u2060${to}`;
}
