import type { Round } from '@shared/model/pack';

/** How the clocks of the sections fit a run of one length. */
export interface RunTime {
  lengthMin: number;
  /** What the sections add up to; not a number while one of them is no number. */
  sumMin: number;
  /** Positive where minutes are missing, negative where there are too many. */
  missingMin: number;
  questions: number;
}

/** To the second: minutes are decimal fractions, whose sums are not always whole where they should be. */
function toTheSecond(minutes: number): number {
  return Math.round(minutes * 60) / 60;
}

/** Adds up the sections of a run. */
export function runTime({ sections }: Pick<Round, 'sections'>, lengthMin: number): RunTime {
  const shares = sections.flatMap(({ byLengthMin }) => byLengthMin[String(lengthMin)] ?? []);
  const sumMin = toTheSecond(shares.reduce((sum, { minutes }) => sum + minutes, 0));
  return {
    lengthMin,
    sumMin,
    missingMin: toTheSecond(lengthMin - sumMin),
    questions: shares.reduce((sum, { questions }) => sum + questions, 0),
  };
}

/** Whether the sections of every length add up to it. */
export function fitsItsLengths(round: Pick<Round, 'sections' | 'lengthsMin'>): boolean {
  return round.lengthsMin.every((lengthMin) => runTime(round, lengthMin).missingMin === 0);
}

/** Minutes as they are read: up to two decimals. */
export function minutesWords(minutes: number): string {
  return String(Math.round(minutes * 100) / 100);
}

/** The sum beside its length in words: "45 of 45 minutes", "43 of 45 minutes, 2 missing". */
export function runTimeWords({ lengthMin, sumMin, missingMin }: RunTime): string {
  if (Number.isNaN(sumMin)) return 'A number of minutes is missing';
  const sum = `${minutesWords(sumMin)} of ${lengthMin} minutes`;
  if (missingMin === 0) return sum;
  return `${sum}, ${minutesWords(Math.abs(missingMin))} ${missingMin > 0 ? 'missing' : 'too many'}`;
}
