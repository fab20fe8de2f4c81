import { cutClauses } from './cut-clauses';
import { sentenceEnd } from './sentence-end';
import { itemsOfPart } from './story-parts';
import type { Evidence, StarLabel } from '@shared/model/score';

/** A stretch of a text, by character offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where to look for a quote, and what speaks for it. */
export interface QuoteSearch {
  text: string;
  stretches: readonly Stretch[];
  evidence: readonly Evidence[];
  /** Words that are quoted already. */
  used: readonly Stretch[];
  label: StarLabel;
}

/** A quote of fewer words says too little, one of more is no hint any longer. */
const quoteWords = { min: 5, full: 12, good: 24, most: 30 };

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

function wordCount(text: string, { start, end }: Stretch): number {
  return text.slice(start, end).split(/\s+/).filter(Boolean).length;
}

// A clause that hangs on another one reads badly alone; one that begins with who acts reads well.
const hanging = /^(?:because|which|who|that|where|if|than|as|in|within|with|to)\b/iu;
const upright = /^(?:\p{Lu}|(?:I|we|it|he|she|they|the|my|our)\b)/u;

/** How well the first words stand alone. */
function footing(quote: string): number {
  if (hanging.test(quote) && !/^\p{Lu}/u.test(quote)) return -1;
  return upright.test(quote) ? 0.5 : 0;
}

/** How much a stretch shows: distinct findings, those of its part twice, its mark, and enough words to say it. */
function worth(stretch: Stretch, { text, evidence, label }: QuoteSearch): number {
  const shown = new Set(evidence.filter((one) => overlaps(one, stretch)).map(({ item }) => item));
  const fitting = [...shown].filter((item) => itemsOfPart[label].includes(item)).length;
  const quote = text.slice(stretch.start, stretch.end);
  const isOwn = label === 'action' && /\bI\b/.test(quote) ? 1.5 : 0;
  const hasFigure = label === 'result' && /\d|\bfrom\b.*\bto\b/.test(quote) ? 1.5 : 0;
  const words = wordCount(text, stretch);
  const fullness = Math.min(1, words / quoteWords.full) * 1.5;
  const surplus = Math.max(0, words - quoteWords.good) * 0.2;
  return shown.size + fitting + isOwn + hasFigure + fullness + footing(quote) - surplus;
}

/** One clause, or two that follow one another in the same sentence. */
function candidates(text: string, stretch: Stretch): Stretch[] {
  const clauses = cutClauses(text, stretch);
  return clauses.flatMap((clause, place) => {
    const next = clauses[place + 1];
    const one = { start: clause.start, end: clause.end };
    return next && !clause.endsSentence ? [one, { start: clause.start, end: next.end }] : [one];
  });
}

/** The strongest clause or two among some stretches of a text; null where there is nothing of a fair length. */
export function bestQuote(search: QuoteSearch): Stretch | null {
  const { text, used } = search;
  const fair = search.stretches
    // With the rest of its sentence: a part may be found by its first clause alone.
    .flatMap((stretch) =>
      candidates(text, { start: stretch.start, end: sentenceEnd(text, stretch.end) }).filter((candidate) =>
        overlaps(candidate, stretch),
      ),
    )
    .filter((stretch) => {
      const words = wordCount(text, stretch);
      return words >= quoteWords.min && words <= quoteWords.most;
    })
    .filter((stretch) => !used.some((other) => overlaps(other, stretch)));
  const [best] = fair
    .map((stretch) => ({ stretch, worth: worth(stretch, search) }))
    .toSorted((a, b) => b.worth - a.worth || a.stretch.start - b.stretch.start);
  return best?.stretch ?? null;
}
