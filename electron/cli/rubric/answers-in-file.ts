import { z } from 'zod';
import { jsonLines, readText, type Read } from '@electron/cli/scoring/read-input';
import { questionOf, type ScoringSetUp } from '@electron/cli/scoring/score-row';
import { QuestionKindSchema } from '@shared/model/pack';
import type { AnswerSource, ComparedAnswer } from './compared-answer';

const level = z.number().min(1).max(5).nullish();

/** One line of a file of answers. `level` is what a person gave it. */
const LabelledRowSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question_id: z.string().nullish(),
  question: z.string().nullish(),
  kind: QuestionKindSchema.nullish(),
  quality_ids: z.array(z.string()).nullish(),
  text: z.string(),
  level,
  label: level,
});

function asAnswer(json: unknown, number: number, setUp: ScoringSetUp): ComparedAnswer | null {
  const row = LabelledRowSchema.safeParse(json);
  if (!row.success) return null;
  const { id, kind, quality_ids: qualityIds, text } = row.data;
  const question = questionOf(row.data, setUp);
  return {
    name: String(id ?? `line ${number}`),
    text,
    words: null,
    question: {
      ...question,
      kind: kind && setUp.rubric.kinds[kind] ? kind : question.kind,
      qualityIds: qualityIds ?? question.qualityIds,
    },
    pack: setUp.pack,
    label: row.data.level ?? row.data.label ?? null,
  };
}

/** The answers in a file, one JSON object a line. */
export async function answersInFile(path: string, setUp: ScoringSetUp): Promise<Read<AnswerSource>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const answers: ComparedAnswer[] = [];
  const notes: string[] = [];
  for (const { number, json } of jsonLines(text.value)) {
    const answer = json.ok ? asAnswer(json.value, number, setUp) : null;
    if (answer) answers.push(answer);
    else notes.push(`Line ${number} of ${path} was left out: it is not an answer as the guide shows it.`);
  }
  return { ok: true, value: { answers, notes } };
}
