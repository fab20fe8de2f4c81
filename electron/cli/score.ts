import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPacks } from '@electron/main/packs/load-packs';
import { loadDeliveryNorms, loadRubric } from '@electron/main/rubrics/load-rubric';
import { readBatch, readText, readTimings, type Read } from './scoring/read-input';
import { scoreRow, type ScoringSetUp } from './scoring/score-row';

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

/** Loads the rubric and the pack. Without `--pack` the first pack is taken. */
async function setUp({ resources, pack: wanted }: Values): Promise<Read<ScoringSetUp>> {
  const rubrics = resolve(resources, 'rubrics');
  const rubric = loadRubric(rubrics);
  if (!rubric.ok) return { ok: false, problem: rubric.error.message };
  const norms = loadDeliveryNorms(rubrics);
  if (!norms.ok) return { ok: false, problem: norms.error.message };
  const { packs } = await loadPacks(resolve(resources, 'packs'));
  const pack = packs.find(({ id }) => id === wanted) ?? (wanted === undefined ? packs[0] : undefined);
  if (pack) return { ok: true, value: { pack, rubric: rubric.value, norms: norms.value } };
  const known = packs.map(({ id }) => id).join(', ');
  return {
    ok: false,
    problem:
      wanted === undefined
        ? 'No pack could be loaded.'
        : `There is no pack “${wanted}”. There are: ${known}.`,
  };
}

async function scoreBatch(path: string, values: Values): Promise<Read<string>> {
  const rows = await readBatch(path);
  if (!rows.ok) return rows;
  const ready = await setUp(values);
  if (!ready.ok) return ready;
  const lines = rows.value.map((row) => `${JSON.stringify(scoreRow(row, ready.value))}\n`).join('');
  if (values.out === undefined) return { ok: true, value: lines };
  try {
    await writeFile(values.out, lines);
    return { ok: true, value: '' };
  } catch {
    return { ok: false, problem: `The file ${values.out} could not be written.` };
  }
}

async function scoreOne(path: string, values: Values): Promise<Read<string>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const timings = values.timings === undefined ? null : await readTimings(values.timings);
  if (timings && !timings.ok) return timings;
  const ready = await setUp(values);
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
  return { ok: true, value: `${JSON.stringify(row)}\n` };
}

function readArguments(): Read<Values> {
  try {
    return { ok: true, value: parseArgs({ options }).values };
  } catch (error) {
    // parseArgs throws on unknown options; the user needs the sentence, not the stack.
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function score(): Promise<Read<string>> {
  const read = readArguments();
  if (!read.ok) return read;
  const values = read.value;
  if (values.batch !== undefined) return scoreBatch(values.batch, values);
  if (values.json === undefined || (values.question === undefined && values['question-text'] === undefined))
    return { ok: false, problem: USAGE };
  return scoreOne(values.json, values);
}

async function main(): Promise<void> {
  const result = await score();
  if (result.ok) process.stdout.write(result.value);
  else process.stderr.write(`${result.problem}\n`);
  process.exitCode = result.ok ? 0 : 1;
}

void main();
