import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { QuestionKindSchema } from '@shared/model/pack';
import type { Score } from '@shared/model/score';
import { scored } from '@tests/support/scored-answer';

const root = resolve(import.meta.dirname, '..', '..');

const StarSchema = z.object({ s: z.boolean(), t: z.boolean(), a: z.boolean(), r: z.boolean() });

/** One of our own answers: written the way people speak, with the level that its anchors give it. */
export const LabelledAnswerSchema = z.object({
  id: z.string(),
  kind: QuestionKindSchema,
  question: z.string(),
  quality_ids: z.array(z.string()),
  level: z.number().int().min(1).max(5),
  style: z.string(),
  star: StarSchema.nullable(),
  text: z.string(),
});
export type LabelledAnswer = z.infer<typeof LabelledAnswerSchema>;

/** An answer by somebody else, cut by its author into situation, task, action and result. */
export const SegmentedAnswerSchema = z.object({
  id: z.string(),
  question: z.string(),
  text: z.string(),
  segments: z.array(z.object({ label: z.enum(['S', 'T', 'A', 'R']), text: z.string() })),
});
export type SegmentedAnswer = z.infer<typeof SegmentedAnswerSchema>;

function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

const halves = new Map<string, readonly LabelledAnswer[]>();

/** Our own answers: `tuning` was looked at while the rubric was written, `held-out` was not. Each half is read once. */
export function labelledAnswers(half: 'tuning' | 'held-out'): readonly LabelledAnswer[] {
  const path = resolve(root, `tests/fixtures/answers/spoken-${half}.jsonl`);
  const answers = halves.get(half) ?? readLines(path, LabelledAnswerSchema);
  halves.set(half, answers);
  return answers;
}

/** Other people's written answers, which are not part of the repository; null where they are absent. */
export function segmentedAnswers(): SegmentedAnswer[] | null {
  const folder = process.env['GREENROOM_SHARED'] ?? resolve(root, '..', 'shared');
  const path = resolve(folder, 'answers/star-labelled.jsonl');
  return existsSync(path) ? readLines(path, SegmentedAnswerSchema) : null;
}

/** True for answers that were written to fool the scorer. */
export function isJunk({ style }: LabelledAnswer): boolean {
  return style.startsWith('junk');
}

/** Scores one of our own answers anew, or what became of its words. */
export function scoreAnew(answer: LabelledAnswer, text = answer.text): Score {
  return scored(text, { question: answer.question, kind: answer.kind, qualityIds: answer.quality_ids });
}

const scores = new WeakMap<LabelledAnswer, Score>();

/** The score of one of our own answers as it stands, found once for all tests that ask: scoring is what takes time. */
export function scoreLabelled(answer: LabelledAnswer): Score {
  const score = scores.get(answer) ?? scoreAnew(answer);
  scores.set(answer, score);
  return score;
}
