import type { ExampleAnswer } from '@shared/model/rubric-guide';

/** A run of an example's text; `note` is the number of the note that quotes it, from 1, or null. */
export interface ExampleRun {
  text: string;
  note: number | null;
}

/** An example cut at its notes' quotes, and the notes in the order of the text. */
export function markedExample({ text, notes }: Pick<ExampleAnswer, 'text' | 'notes'>): {
  runs: ExampleRun[];
  notes: ExampleAnswer['notes'];
} {
  const placed = notes
    .map((note) => ({ note, at: text.indexOf(note.quote) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const runs: ExampleRun[] = [];
  let from = 0;
  for (const [index, { note, at }] of placed.entries()) {
    // A quote inside another one is explained below the text and not marked twice.
    if (at < from) continue;
    if (at > from) runs.push({ text: text.slice(from, at), note: null });
    runs.push({ text: note.quote, note: index + 1 });
    from = at + note.quote.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), note: null });
  return { runs, notes: placed.map(({ note }) => note) };
}
