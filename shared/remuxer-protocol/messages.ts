import { z } from 'zod';

/** The one job of a remuxer process. Paths are made by the main process and never come from the page. */
export const RemuxRequestSchema = z.object({
  type: z.literal('remux'),
  inputPath: z.string(),
  /** Overwritten when it exists; whole only once `done` has been said. */
  outputPath: z.string(),
});
export type RemuxRequest = z.infer<typeof RemuxRequestSchema>;

/** What came of a file. */
const RemuxResultSchema = z.object({ durationSec: z.number().positive(), sizeBytes: z.number().positive() });
export type RemuxResult = z.infer<typeof RemuxResultSchema>;

/** What a remuxer process answers, exactly once. */
export const RemuxAnswerSchema = z.discriminatedUnion('type', [
  RemuxResultSchema.extend({ type: z.literal('done') }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
]);
export type RemuxAnswer = z.infer<typeof RemuxAnswerSchema>;
