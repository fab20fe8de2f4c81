import { z } from 'zod';
import { IdSchema } from '@shared/model/pack';

/** How the model's server talks: Ollama's own way, or the one of OpenAI that most local servers offer. */
export const OpinionProtocolSchema = z.enum(['ollama', 'openai']);
export type OpinionProtocol = z.infer<typeof OpinionProtocolSchema>;

/** One run of the model over one answer. Quotes that do not stand in the transcript were dropped before. */
export const OpinionRunSchema = z.object({
  overall: z.number().min(1).max(5),
  qualities: z.record(IdSchema, z.number().min(1).max(5)),
  summary: z.string(),
  /** Offsets into the text of the answer. */
  quotes: z.array(
    z.object({ quote: z.string(), start: z.number().int(), end: z.number().int(), says: z.string() }),
  ),
  droppedQuotes: z.number().int().nonnegative(),
});
export type OpinionRun = z.infer<typeof OpinionRunSchema>;

/** The second opinion of a local language model on one take: three runs, so that its spread can be seen. */
export const OpinionSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  takeId: IdSchema,
  askedAt: z.string(),
  model: z.string(),
  /** The text that was judged; after a correction the opinion is about other words. */
  text: z.string(),
  runs: z.array(OpinionRunSchema).min(1),
  /** Runs that gave no usable answer, each with its reason. */
  failedRuns: z.array(z.string()),
});
export type Opinion = z.infer<typeof OpinionSchema>;

/** Where asking stands. */
export type OpinionProgress =
  | { state: 'asking'; run: number; of: number }
  | { state: 'done'; opinion: Opinion }
  | { state: 'failed'; message: string }
  | { state: 'cancelled' };
