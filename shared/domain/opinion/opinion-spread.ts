import type { Opinion, OpinionRun } from '@shared/model/opinion';

/** How several ratings of the same thing lie: all of them from low to high, and the middle one. */
export interface OpinionSpread {
  ratings: number[];
  median: number;
  low: number;
  high: number;
}

/** A quote with what each run that named it says it shows. */
export interface SharedQuote {
  quote: string;
  start: number;
  end: number;
  says: string[];
  runs: number;
}

/** The ratings of the runs; null for a quality that no run rated. Without a quality, of the answer as a whole. */
export function opinionSpread(runs: readonly OpinionRun[], qualityId?: string): OpinionSpread | null {
  const ratings = runs
    .flatMap((run) => (qualityId === undefined ? [run.overall] : (run.qualities[qualityId] ?? [])))
    .toSorted((a, b) => a - b);
  const low = ratings[0];
  const high = ratings.at(-1);
  if (low === undefined || high === undefined) return null;
  const middle = (ratings.length - 1) / 2;
  const median = ((ratings[Math.floor(middle)] ?? low) + (ratings[Math.ceil(middle)] ?? high)) / 2;
  return { ratings, median, low, high };
}

/** The quotes of all runs in the order in which they were said; the same words stand once. */
export function sharedQuotes(opinion: Pick<Opinion, 'runs'>): SharedQuote[] {
  const quotes = new Map<string, SharedQuote>();
  for (const { start, end, quote, says } of opinion.runs.flatMap((run) => run.quotes)) {
    const key = `${start}-${end}`;
    const known = quotes.get(key) ?? { quote, start, end, says: [], runs: 0 };
    known.runs += 1;
    if (says !== '' && !known.says.includes(says)) known.says.push(says);
    quotes.set(key, known);
  }
  return [...quotes.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Quotes that were dropped in all runs together, because nobody said them. */
export function droppedQuotes(opinion: Pick<Opinion, 'runs'>): number {
  return opinion.runs.reduce((sum, run) => sum + run.droppedQuotes, 0);
}
