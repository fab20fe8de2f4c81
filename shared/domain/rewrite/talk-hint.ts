import { bestQuote, type Stretch } from './best-quote';
import { sentenceEnd } from './sentence-end';
import type { RewriteHint } from '@shared/model/rubric-guide';
import type { Evidence, Score } from '@shared/model/score';

/** More quotes than this are the answer once more, and more gaps a list to read. */
const most = { quotes: 4, gaps: 2 };

/** The words that show most, first; each stretch once. */
function strongest(evidence: readonly Evidence[]): Evidence[] {
  const weight = ({ start, end }: Evidence): number =>
    new Set(evidence.filter((one) => one.start < end && start < one.end).map(({ item }) => item)).size;
  return evidence
    .map((one) => ({ one, weight: weight(one) }))
    .toSorted((a, b) => b.weight - a.weight || a.one.start - b.one.start)
    .map(({ one }) => one);
}

/** The sentence that a stretch begins in: a finding may be half a clause. */
function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(0, start);
  const from = Math.max(...['. ', '! ', '? '].map((stop) => before.lastIndexOf(stop) + 1));
  return { start: from, end: sentenceEnd(text, end) };
}

/**
 * The hint for an answer that is no story: its strongest words in the order in which they were said, and what the next
 * level still asks for.
 */
export function talkHint(score: Score, text: string): RewriteHint {
  const quotes: Stretch[] = [];
  for (const one of strongest(score.evidence)) {
    if (quotes.length === most.quotes) break;
    const found = bestQuote({
      text,
      stretches: [sentenceAround(text, one)],
      evidence: score.evidence,
      used: quotes,
      label: 'action',
    });
    if (found) quotes.push(found);
  }
  const advice = new Set(score.missing.map((one) => one.advice));
  return {
    parts: [
      ...quotes
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => ({
          label: 'action' as const,
          from: 'answer' as const,
          quote: text.slice(start, end),
        })),
      ...[...advice]
        .slice(0, most.gaps)
        .map((one) => ({ label: 'result' as const, from: 'gap' as const, advice: one })),
    ],
  };
}
