import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** What was done to an answer, or what it was written for; `base` answers stand for themselves. */
const AnswerSetSchema = z.enum(['base', 'degraded', 'we', 'rambling', 'paraphrase', 'noise', 'junk']);

/** One of our own answers, written the way people speak, with the level that the anchors give it. */
const SpokenAnswerSchema = z.object({
  id: z.string(),
  set: AnswerSetSchema,
  /** Which kind of degraded or junk answer it is. */
  type: z.string().nullable(),
  /** The answer that it is made from. */
  of: z.string().nullable(),
  kind: z.enum(['behavioural', 'introduction', 'motivation', 'technical', 'database']),
  question: z.string(),
  /** The quality that it shows best. */
  target: z.string().nullable(),
  /** True where the question does not give the quality away. */
  open: z.boolean(),
  /** 1 to 5, halves allowed. */
  label: z.number().min(1).max(5),
  star: z.object({ s: z.boolean(), t: z.boolean(), a: z.boolean(), r: z.boolean() }).nullable(),
  text: z.string(),
});
export type SpokenAnswer = z.infer<typeof SpokenAnswerSchema>;

/**
 * Our own answers: `development` is looked at while the rubric is written; `set-aside` is only ever measured on, by
 * `npm run bench:judgement`.
 */
export function spokenAnswers(half: 'development' | 'set-aside'): SpokenAnswer[] {
  const folder = join(root, 'tests', 'fixtures', 'answers', half);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => SpokenAnswerSchema.parse(JSON.parse(line)));
}
