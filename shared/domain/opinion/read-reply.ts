import { z } from 'zod';
import { findQuote } from '@shared/domain/opinion/find-quote';
import type { OpinionRun } from '@shared/model/opinion';

/** A run that can be used, or a sentence that says why there is none. */
export type ReadReply = { ok: true; run: OpinionRun } | { ok: false; problem: string };

/** Small models like to write a number as text. */
const number = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value),
  z.number().min(1).max(5),
);

const ReplySchema = z.object({
  overall: number,
  qualities: z.record(z.string(), z.unknown()).catch({}),
  summary: z.string().catch(''),
  quotes: z.array(z.unknown()).catch([]),
});

const QuoteSchema = z.object({ quote: z.string(), says: z.string().catch('') });

/** Longer remarks are cut: the panel shows sentences, not essays. */
const mostChars = 600;

/** So many quotes of one run are looked at; a model that repeats itself without end names thousands. */
const mostQuotes = 40;

/**
 * Reads what a model replied about a text. Quotes that do not stand in the text are dropped and counted, qualities that
 * nobody asked about are left out. Without a rating from 1 to 5 the reply is of no use.
 */
export function readReply(reply: string, text: string, qualityIds: readonly string[]): ReadReply {
  const json = jsonIn(reply);
  if (json === undefined)
    return { ok: false, problem: 'The model did not reply in the form it was asked for.' };
  const read = ReplySchema.safeParse(json);
  if (!read.success) return { ok: false, problem: 'The reply of the model had no rating from 1 to 5.' };
  const { overall, qualities, summary, quotes } = read.data;
  return {
    ok: true,
    run: {
      overall: rounded(overall),
      qualities: Object.fromEntries(
        qualityIds.flatMap((id) => {
          const rating = number.safeParse(qualities[id]);
          return rating.success ? [[id, rounded(rating.data)]] : [];
        }),
      ),
      summary: summary.trim().slice(0, mostChars),
      ...checkedQuotes(quotes.slice(0, mostQuotes), text),
    },
  };
}

function checkedQuotes(quotes: unknown[], text: string): Pick<OpinionRun, 'quotes' | 'droppedQuotes'> {
  const kept = new Map<number, OpinionRun['quotes'][number]>();
  let droppedQuotes = 0;
  for (const each of quotes) {
    const said = QuoteSchema.safeParse(each);
    const place = said.success ? findQuote(text, said.data.quote) : null;
    if (!said.success || place === null) {
      droppedQuotes += 1;
      continue;
    }
    const { start, end } = place;
    if (kept.has(start)) continue;
    // The words of the answer itself, not the model's copy of them.
    kept.set(start, {
      quote: text.slice(start, end),
      start,
      end,
      says: said.data.says.trim().slice(0, mostChars),
    });
  }
  return { quotes: [...kept.values()].toSorted((a, b) => a.start - b.start), droppedQuotes };
}

function rounded(rating: number): number {
  return Math.round(rating * 10) / 10;
}

/** The JSON object of a reply, also where the model thought aloud before it or put a fence around it. */
function jsonIn(reply: string): unknown {
  const spoken = reply.replaceAll(/<think>[\s\S]*?<\/think>/g, '');
  const from = spoken.indexOf('{');
  const to = spoken.lastIndexOf('}');
  if (from === -1 || to < from) return undefined;
  try {
    return JSON.parse(spoken.slice(from, to + 1)) as unknown;
  } catch {
    // Not JSON: the caller says so.
    return undefined;
  }
}
