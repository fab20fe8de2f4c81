/** A clause of a text by character offsets, without the connecting words and the stops around it. */
export interface CutClause {
  start: number;
  end: number;
  endsSentence: boolean;
}

// Stops of any kind, and the words that begin a new clause in speech without stops. "And" does so only before somebody
// who acts: "the old and the new" is one thing.
const boundary =
  /[.!?;:]+(?=\s|$)|,(?=\s)|\s(?=(?:(?:and|but|so|then) (?:then |so )?(?:I|we|it|he|she|they|you|there)|because|which|after that)\b)/giu;
const lead = /^(?:[\s,.;:!?–—-]+|(?:and|but|so|then|um|uh|er|well|okay)\b[\s,]*)+/iu;
const tail = /[\s,.;:!?–—-]+$/u;

/** Longer stretches without any boundary are cut behind this many words. */
const mostWords = 24;

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const piece = text.slice(start, end);
  const from = start + (lead.exec(piece)?.[0].length ?? 0);
  const to = end - (tail.exec(piece)?.[0].length ?? 0);
  return from < to ? { start: from, end: to } : null;
}

function shortened(text: string, { start, end }: { start: number; end: number }): number {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)];
  const last = words[mostWords - 1];
  return words.length > mostWords && last ? start + last.index + last[0].length : end;
}

/** Cuts a stretch of a text into clauses, at stops and at the words that speech begins a clause with. */
export function cutClauses(text: string, stretch: { start: number; end: number }): CutClause[] {
  const within = text.slice(stretch.start, stretch.end);
  const clauses: CutClause[] = [];
  let from = stretch.start;
  const add = (to: number, endsSentence: boolean): void => {
    const clause = trimmed(text, from, to);
    if (clause) clauses.push({ start: clause.start, end: shortened(text, clause), endsSentence });
    from = to;
  };
  for (const stop of within.matchAll(boundary)) {
    const at = stretch.start + stop.index;
    add(at, /[.!?;:]/u.test(stop[0]));
  }
  add(stretch.end, true);
  return clauses;
}
