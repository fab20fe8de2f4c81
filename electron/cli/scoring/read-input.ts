import { readFile } from 'node:fs/promises';
import type { Word } from '@shared/model/transcript';
import { BatchRowSchema, TimedWordsSchema, type BatchRow } from './batch-row';

/** What a file held, or the sentence that says why it could not be used. */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: string };

/** Reads a file as text. A mark of its encoding stays in it: places in an answer are counted in the file as it is. */
export async function readText(path: string): Promise<Read<string>> {
  try {
    return { ok: true, value: await readFile(path, 'utf8') };
  } catch {
    return { ok: false, problem: `The file ${path} could not be read.` };
  }
}

/** Without the mark that some editors put at the start of a file in UTF-8. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function parseJson(text: string): Read<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, problem: 'it is not JSON' };
  }
}

/** Reads timed words in either of their forms. */
export async function readTimings(path: string): Promise<Read<Word[]>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const json = parseJson(withoutMark(text.value));
  if (!json.ok) return { ok: false, problem: `The timings in ${path} cannot be used: ${json.problem}.` };
  const words = TimedWordsSchema.safeParse(json.value);
  if (words.success) return { ok: true, value: words.data };
  return {
    ok: false,
    problem: `The timings in ${path} cannot be used: give a list of {"w","s","e","p"} or the output of the transcribe command.`,
  };
}

/** The lines of a file of JSON lines, numbered from 1; empty ones are passed over. */
export function* jsonLines(text: string): Generator<{ number: number; json: Read<unknown> }> {
  for (const [index, line] of withoutMark(text).split('\n').entries())
    if (line.trim() !== '') yield { number: index + 1, json: parseJson(line) };
}

/** The rows of a batch file, and a sentence for each line that could not be used. */
export interface Batch {
  rows: BatchRow[];
  told: string[];
}

/** Reads a batch file, one JSON object a line. Fails where no line can be used. */
export async function readBatch(path: string): Promise<Read<Batch>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const batch: Batch = { rows: [], told: [] };
  for (const { number, json } of jsonLines(text.value)) {
    const row = json.ok ? BatchRowSchema.safeParse(json.value) : null;
    if (row?.success) {
      batch.rows.push({ ...row.data, id: row.data.id ?? number });
      continue;
    }
    const [issue] = row?.error.issues ?? [];
    const why = issue ? `${issue.path.join('.') || 'the row'}: ${issue.message}` : 'it is not JSON';
    batch.told.push(`Line ${number} of ${path} cannot be used and was passed over: ${why}.`);
  }
  if (batch.rows.length > 0 || batch.told.length === 0) return { ok: true, value: batch };
  return { ok: false, problem: batch.told.join('\n') };
}
