import { z } from 'zod';
import { IdSchema, QuestionKindSchema } from '@shared/model/pack';
import { ConversationLineSchema } from '@shared/model/pack-listening';

/**
 * A question of one run, with the words that the interviewer says. Follow-ups are put behind the question that they
 * belong to while the interview runs.
 */
export const PlannedQuestionSchema = z.object({
  questionId: IdSchema,
  sectionId: IdSchema,
  kind: QuestionKindSchema,
  title: z.string(),
  text: z.string(),
  qualityIds: z.array(IdSchema),
  targetSec: z.object({ min: z.number(), max: z.number() }),
  /** Said before it; empty for the first question. */
  lead: z.string(),
  /** For practice: what to think of before answering. */
  hints: z.array(z.string()),
  /** Asked only where a section has time left. */
  reserve: z.boolean(),
  /** Set for a follow-up: the question it belongs to, and what made the interviewer ask. */
  followUp: z
    .object({ rootIndex: z.number().int().nonnegative(), probeId: IdSchema, asksFor: z.string() })
    .nullable(),
});
export type PlannedQuestion = z.infer<typeof PlannedQuestionSchema>;

/** A part of the plan with its share of the clock. */
export const PlannedSectionSchema = z.object({
  id: IdSchema,
  name: z.string(),
  minutes: z.number().positive(),
  /** At most so many follow-ups to each of its questions. */
  followUps: z.number().int().nonnegative(),
});
export type PlannedSection = z.infer<typeof PlannedSectionSchema>;

/** What one run will ask. The same pack, length, seed and history give the same plan. */
export const InterviewPlanSchema = z.object({
  /** As the pack offers it; extra time makes the sections longer, not this. */
  lengthMin: z.number().positive(),
  seed: z.number().int().nonnegative(),
  greeting: z.string(),
  closing: z.string(),
  /** Said before a question that is asked again. */
  repeatLine: z.string(),
  /** In the order of the run. Empty in a run without a clock, such as a single question. */
  sections: z.array(PlannedSectionSchema),
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

/** What the interviewer says while an answer waits: the question once more, or a few words to what was said. */
export const ReplySchema = z.object({
  line: z.union([ConversationLineSchema, z.literal('clarification')]),
  text: z.string(),
});
export type Reply = z.infer<typeof ReplySchema>;

/** How the interview goes on: with which question (null for the goodbye), and whether time to prepare is given. */
export const NextStepSchema = z.object({
  nextIndex: z.number().int().nonnegative().nullable(),
  prepare: z.boolean(),
  /** Said before the goodbye. */
  closingLead: z.string().nullable(),
});
export type NextStep = z.infer<typeof NextStepSchema>;

/**
 * Where an interview stands. `takeId` names the take that is open, if one is: asking with a take means that the
 * interviewer says something while the take waits. `considering` is the moment between an answer and what comes of it.
 */
export const InterviewPhaseSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('device-check') }),
  z.object({ phase: z.literal('introduction') }),
  at.extend({
    phase: z.literal('asking'),
    repeats: z.number().int().nonnegative(),
    prepare: z.boolean(),
    /** Null while the question itself is asked. */
    reply: ReplySchema.nullable(),
  }),
  at.extend({
    phase: z.literal('thinking'),
    requested: z.boolean(),
    /** End of the time to prepare, on the interview's clock; null where the candidate says when they are ready. */
    untilMs: z.number().nonnegative().nullable(),
  }),
  at.extend({ phase: z.literal('answering'), takeId: z.string() }),
  /** `takeId` is the take that was the answer; null for a skipped question. */
  at.extend({ phase: z.literal('considering') }),
  /** Practice only: how the answer reads, before the interview goes on. */
  at.extend({ phase: z.literal('feedback'), takeId: z.string(), next: NextStepSchema }),
  at.extend({
    phase: z.literal('paused'),
    resumeTo: z.enum(['introduction', 'asking', 'thinking', 'answering', 'considering', 'closing']),
  }),
  at.extend({ phase: z.literal('interrupted'), reason: InterruptionReasonSchema }),
  z.object({ phase: z.literal('closing'), lead: z.string().nullable() }),
  z.object({ phase: z.literal('finished'), ending: z.enum(['completed', 'ended-early']) }),
]);
export type InterviewPhase = z.infer<typeof InterviewPhaseSchema>;

/** The whole state of an interview. Times are milliseconds; `runningSinceMs` is null while the clock stands. */
export const InterviewStateSchema = z.object({
  questionCount: z.number().int().positive(),
  at: InterviewPhaseSchema,
  /** Time to prepare before each question that is no follow-up, and whether each answer is talked about at once. */
  rules: z.object({ prepareSec: z.number().nonnegative(), feedback: z.boolean() }),
  /** Set while one question is being tried again after the interview; its end leads back to `finished`. */
  retakeOf: z.object({ ending: z.enum(['completed', 'ended-early']) }).nullable(),
  /** The take that is the answer to each question; a question that was tried again has several, the last one counts. */
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
  /** The interviewer answers what was no answer; the take waits. */
  z.object({ type: z.literal('reply-given'), reply: ReplySchema }),
  /** What comes of the answer. `questionCount` counts a follow-up that was put in. */
  z.object({
    type: z.literal('decided'),
    questionCount: z.number().int().positive(),
    next: NextStepSchema,
  }),
  z.object({ type: z.literal('feedback-read') }),
  z.object({ type: z.literal('question-retried') }),
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
