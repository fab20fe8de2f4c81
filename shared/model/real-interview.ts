import { z } from 'zod';
import { IdSchema } from '@shared/model/pack';

/** How a real interview ended, as far as the user knows. */
export const InterviewOutcomeSchema = z.enum(['waiting', 'next-round', 'offer', 'declined', 'withdrew']);
export type InterviewOutcome = z.infer<typeof InterviewOutcomeSchema>;

/** One real interview, as the user writes it down afterwards. */
export const RealInterviewSchema = z.object({
  id: IdSchema,
  /** YYYY-MM-DD */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  company: z.string().max(120),
  /** "Phone screen", "bar raiser": in the user's words. */
  round: z.string().max(120),
  /** How it felt, 1 to 5; null where the user would not say. */
  felt: z.number().int().min(1).max(5).nullable(),
  outcome: InterviewOutcomeSchema,
  /** What was asked, what went well, what did not. */
  notes: z.string().max(20_000),
});
export type RealInterview = z.infer<typeof RealInterviewSchema>;

/** `interviews.json`. */
export const RealInterviewLogSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  interviews: z.array(RealInterviewSchema).default([]),
});
export type RealInterviewLog = z.infer<typeof RealInterviewLogSchema>;
