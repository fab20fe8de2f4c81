import type { Item } from '@shared/model/rubric';
import type { Evidence } from '@shared/model/score';
import type { ReadAnswer } from '@shared/domain/scoring/read-answer';
import { timesOf } from '@shared/domain/scoring/text/locate-times';
import type { Findings, Hit } from './find-evidence';

// More quotes than this for one item tell the reader nothing new.
const mostQuotes = 4;

/** A stretch of clauses as it stands in the original text. */
export function quoteClauses(
  answer: ReadAnswer,
  first: number,
  last: number,
): { start: number; end: number; quote: string; startSec: number | null; endSec: number | null } {
  const { from, to } = answer.scopeOf(first, last);
  const start = answer.tokens[from]?.start ?? 0;
  const end = answer.tokens[to - 1]?.end ?? start;
  return { start, end, quote: answer.text.slice(start, end), ...timesOf(answer.timeline, start, end) };
}

/** True for the first hit on a stretch: an item that rests on two others may meet the same words twice. */
function isFirst({ first, last }: Hit, place: number, hits: readonly Hit[]): boolean {
  return hits.findIndex((other) => other.first === first && other.last === last) === place;
}

/** The words behind the items that were met, verbatim and with their times. `shown` are the items to tell of. */
export function quoteEvidence(
  items: readonly Item[],
  shown: ReadonlySet<string>,
  findings: Findings,
  answer: ReadAnswer,
): Evidence[] {
  return items
    .filter(({ id, hidden }) => !hidden && shown.has(id))
    .flatMap((item) =>
      (findings.get(item.id) ?? [])
        .filter(isFirst)
        .slice(0, mostQuotes)
        .map((hit) => ({
          item: item.id,
          label: item.label,
          quality: item.quality,
          ...quoteClauses(answer, hit.first, hit.last),
        })),
    );
}
