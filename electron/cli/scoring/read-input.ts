import { readFile } from 'node:fs/promises';
import type { Word } from '@shared/model/transcript';
import { BatchRowSchema, TimedWordsSchema, type BatchRow } from './batch-row';

/** What a file held, or the sentence that says why it could not be used. */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: string };

/** Reads a file as text. */
export async function readText(path: string): Promise<Read<string>> {
  try {
    return { ok: true, value: await readFile(path, 'utf8') };
  } catch {
    return { ok: false, problem: `The file ${path} could not be read.` };
  }
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
  const json = parseJson(text.value);
  if (!json.ok) return { ok: false, problem: `The timings in ${path} cannot be used: ${json.problem}.` };
  const words = TimedWordsSchema.safeParse(json.value);
  if (words.success) return { ok: true, value: words.data };
  return {
    ok: false,
    problem: `The timings in ${path} cannot be used: give a list of {"w","s","e","p"} or the output of the transcribe command.`,
  };
}

/** Reads a batch file, one JSON object a line; empty lines are passed over. The first broken line is told. */
export async function readBatch(path: string): Promise<Read<BatchRow[]>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const rows: BatchRow[] = [];
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line);
    const row = json.ok ? BatchRowSchema.safeParse(json.value) : null;
    if (!row?.success) {
      const [issue] = row?.error.issues ?? [];
      const why = issue ? `${issue.path.join('.') || 'the row'}: ${issue.message}` : 'it is not JSON';
      return { ok: false, problem: `Line ${index + 1} of ${path} cannot be used: ${why}.` };
    }
    rows.push(row.data);
  }
  return { ok: true, value: rows };
}
