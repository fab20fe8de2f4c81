import { z } from 'zod';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { IdSchema } from '@shared/model/pack';
import { ModeSchema } from '@shared/model/session';

/** One answer of a digest; see `JudgedAnswer`. */
export type DigestedAnswer = Omit<JudgedAnswer, 'day' | 'sessionId' | 'mode'>;

/**
 * Checked by hand: there are thousands of these, the page waits for them, and a schema takes five times as long. What a
 * broken disk or a curious user leaves is found all the same.
 */
const DigestedAnswerSchema = z.custom<DigestedAnswer>((value) => {
  if (!isObject(value)) return false;
  const { at, takeId, questionId, title, kind, overall, selfRating } = value;
  const { qualityIds, items, qualities, delivery } = value;
  return (
    [takeId, questionId, title, kind].every((text) => typeof text === 'string') &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    [overall, selfRating].every((number) => typeof number === 'number') &&
    [qualityIds, items].every(
      (list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
    ) &&
    [qualities, delivery].every(
      (record) => isObject(record) && Object.values(record).every((number) => typeof number === 'number'),
    )
  );
}, 'is not a digested answer');

/**
 * What progress needs of one session, and what it was made from: it is made anew when the session, the rubric or the
 * pack is another. A session whose scores are held has no answers here.
 */
const SessionDigestSchema = z.object({
  sessionId: IdSchema,
  updatedAt: z.string(),
  rubricVersion: z.string(),
  packId: IdSchema,
  packVersion: z.string(),
  mode: ModeSchema,
  answers: z.array(DigestedAnswerSchema),
  /** Overall score of every rated take, for the comparison with other raters. */
  takeScores: z.record(IdSchema, z.number()),
});
export type SessionDigest = z.infer<typeof SessionDigestSchema>;

/** `progress.json` */
export const ProgressFileSchema = z.object({
  schemaVersion: z.literal(1),
  sessions: z.array(SessionDigestSchema),
});
export type ProgressFile = z.infer<typeof ProgressFileSchema>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
