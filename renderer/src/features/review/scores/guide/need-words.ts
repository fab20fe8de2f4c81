import type { GuideRung } from '@shared/model/rubric-guide';
import type { Evidence } from '@shared/model/score';

type Need = GuideRung['needs'][number];

/** More words than these behind one tick are the answer once more. */
const mostQuotes = 2;

/** More things than this do not make one sentence; the advice then leads, and they follow. */
export const mostInOnePhrase = 8;

/** What would meet a need, in a phrase: "a cause found, or an option weighed"; empty where it only rules things out. */
export function itemWords({ items, atLeast }: Need): string {
  const labels = [...new Set(items.map(({ label }) => label))];
  const last = labels.at(-1);
  if (last === undefined) return '';
  if (labels.length === 1) return last;
  const among = labels.length > atLeast && atLeast > 1;
  const joined = `${labels.slice(0, -1).join(', ')} ${atLeast >= labels.length ? 'and' : 'or'} ${last}`;
  return among ? `At least ${atLeast} of: ${joined}` : joined;
}

/** The first words that show each item of a need, in the order in which they were said. */
export function quotesFor({ items }: Need, evidence: readonly Evidence[]): Evidence[] {
  const found = items.flatMap(({ id }) => evidence.find(({ item }) => item === id) ?? []);
  const distinct = found.filter(
    (one, place) => found.findIndex(({ start, end }) => start === one.start && end === one.end) === place,
  );
  return distinct.slice(0, mostQuotes).toSorted((a, b) => a.start - b.start);
}
