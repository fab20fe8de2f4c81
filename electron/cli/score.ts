import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandOutcome } from './packs/command-outcome';
import { printOutcome } from './print-outcome';
import { readBatch, readText, readTimings, type Read } from './scoring/read-input';
import { scoreRow } from './scoring/score-row';
import { setUpScoring } from './scoring/set-up';

const USAGE =
  'Usage: npm run --silent score -- --question <id> --json <transcript.txt> [--question-text "…"] [--timings words.json] [--pack <id>], or score -- --batch <in.jsonl> [--out <out.jsonl>] [--pack <id>]';

const options = {
  question: { type: 'string' },
  'question-text': { type: 'string' },
  json: { type: 'string' },
  timings: { type: 'string' },
  batch: { type: 'string' },
  out: { type: 'string' },
  pack: { type: 'string' },
  resources: { type: 'string', default: resolve(__dirname, '..', '..', 'resources') },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** What goes to standard output, and what is told beside it. */
interface Printed {
  rows: string;
  told: string[];
}

/** A line that cannot be read keeps none of the others from being scored: it has no row, and is told. */
async function scoreBatch(path: string, values: Values): Promise<Read<Printed>> {
  const batch = await readBatch(path);
  if (!batch.ok) return batch;
  const ready = await setUpScoring(values);
  if (!ready.ok) return ready;
  const { rows, told } = batch.value;
  const lines = rows.map((row) => `${JSON.stringify(scoreRow(row, ready.value))}\n`).join('');
  if (values.out === undefined) return { ok: true, value: { rows: lines, told } };
  try {
    await writeFile(values.out, lines);
    return { ok: true, value: { rows: '', told } };
  } catch {
    return { ok: false, problem: `The file ${values.out} could not be written.` };
  }
}

async function scoreOne(path: string, values: Values): Promise<Read<Printed>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const timings = values.timings === undefined ? null : await readTimings(values.timings);
  if (timings && !timings.ok) return timings;
  const ready = await setUpScoring(values);
  if (!ready.ok) return ready;
  const row = scoreRow(
    {
      id: values.question ?? 'answer',
      question_id: values.question,
      question: values['question-text'],
      text: text.value,
      word_timings: timings?.value,
    },
    ready.value,
  );
  return { ok: true, value: { rows: `${JSON.stringify(row)}\n`, told: [] } };
}

function readArguments(): Read<Values> {
  try {
    return { ok: true, value: parseArgs({ options }).values };
  } catch (error) {
    // parseArgs throws on unknown options; the user needs the sentence, not the stack.
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function score(): Promise<Read<Printed>> {
  const read = readArguments();
  if (!read.ok) return read;
  const values = read.value;
  if (values.batch !== undefined) return scoreBatch(values.batch, values);
  if (values.json === undefined || (values.question === undefined && values['question-text'] === undefined))
    return { ok: false, problem: USAGE };
  return scoreOne(values.json, values);
}

async function run(): Promise<CommandOutcome> {
  const result = await score();
  const told = result.ok ? result.value.told : [result.problem];
  return {
    exitCode: result.ok ? 0 : 1,
    stdout: result.ok ? result.value.rows : '',
    stderr: told.map((sentence) => `${sentence}\n`).join(''),
  };
}

void printOutcome(run());
