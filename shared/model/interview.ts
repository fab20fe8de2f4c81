import { z } from 'zod';
import { IdSchema, QuestionKindSchema } from '@shared/model/pack';

/** A question chosen for one run, with the words that the interviewer says. */
export const PlannedQuestionSchema = z.object({
  questionId: IdSchema,
  sectionId: IdSchema,
  kind: QuestionKindSchema,
  title: z.string(),
  text: z.string(),
  qualityIds: z.array(IdSchema),
  targetSec: z.object({ min: z.number(), max: z.number() }),
});
export type PlannedQuestion = z.infer<typeof PlannedQuestionSchema>;

/** What one run will ask. The same pack, length, seed and history give the same plan. */
export const InterviewPlanSchema = z.object({
  lengthMin: z.number().int().positive(),
  seed: z.number().int().nonnegative(),
  greeting: z.string(),
  closing: z.string(),
  /** Said before the question of the same index; empty for the first. */
  acknowledgements: z.array(z.string()),
  /** Said before a question that is asked again. */
  repeatLine: z.string(),
  questions: z.array(PlannedQuestionSchema).min(1),
});
export type InterviewPlan = z.infer<typeof InterviewPlanSchema>;

export const InterruptionReasonSchema = z.enum([
  'app-closed',
  'page-crashed',
  'computer-slept',
  'camera-lost',
  'microphone-lost',
  'disk-full',
  'write-failed',
]);
export type InterruptionReason = z.infer<typeof InterruptionReasonSchema>;

const takeIdOrNone = z.string().nullable();
const at = z.object({ questionIndex: z.number().int().nonnegative(), takeId: takeIdOrNone });

/**
 * Where an interview stands. `takeId` names the take that is open, if one is:
 * asking with a take means that the question is being repeated while the take waits.
 */
export const InterviewPhaseSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('device-check') }),
  z.object({ phase: z.literal('introduction') }),
  at.extend({ phase: z.literal('asking'), repeats: z.number().int().nonnegative() }),
  at.extend({ phase: z.literal('thinking'), requested: z.boolean() }),
  at.extend({ phase: z.literal('answering'), takeId: z.string() }),
  at.extend({
    phase: z.literal('paused'),
    resumeTo: z.enum(['introduction', 'asking', 'thinking', 'answering', 'closing']),
  }),
  at.extend({ phase: z.literal('interrupted'), reason: InterruptionReasonSchema }),
  z.object({ phase: z.literal('closing') }),
  z.object({ phase: z.literal('finished'), ending: z.enum(['completed', 'ended-early']) }),
]);
export type InterviewPhase = z.infer<typeof InterviewPhaseSchema>;

/** The whole state of an interview. Times are milliseconds; `runningSinceMs` is null while the clock stands. */
export const InterviewStateSchema = z.object({
  questionCount: z.number().int().positive(),
  at: InterviewPhaseSchema,
  /** Set while one question is being tried again after the interview; its end leads back to `finished`. */
  retakeOf: z.object({ ending: z.enum(['completed', 'ended-early']) }).nullable(),
  answers: z.array(z.object({ questionIndex: z.number().int().nonnegative(), takeId: z.string() })),
  clock: z.object({ elapsedMs: z.number().nonnegative(), runningSinceMs: z.number().nullable() }),
});
export type InterviewState = z.infer<typeof InterviewStateSchema>;

/** Everything that can happen in an interview, before the clock time is added. */
export const InterviewHappeningSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('devices-checked') }),
  z.object({ type: z.literal('introduction-finished') }),
  z.object({ type: z.literal('question-asked') }),
  z.object({ type: z.literal('repeat-requested') }),
  z.object({ type: z.literal('moment-requested') }),
  z.object({ type: z.literal('moment-ended') }),
  z.object({ type: z.literal('answer-started'), takeId: z.string() }),
  z.object({ type: z.literal('answer-finished'), takeId: z.string() }),
  z.object({ type: z.literal('answer-skipped') }),
  z.object({ type: z.literal('paused') }),
  z.object({ type: z.literal('resumed') }),
  z.object({ type: z.literal('interrupted'), reason: InterruptionReasonSchema }),
  z.object({ type: z.literal('interrupted-take-accepted') }),
  z.object({ type: z.literal('closing-finished') }),
  z.object({ type: z.literal('ended-early') }),
  z.object({ type: z.literal('retake-started'), questionIndex: z.number().int().nonnegative() }),
]);
export type InterviewHappening = z.infer<typeof InterviewHappeningSchema>;

/** A happening with its time: milliseconds since the epoch, handed in by whoever owns the clock. */
export type InterviewEvent = InterviewHappening & { atMs: number };
