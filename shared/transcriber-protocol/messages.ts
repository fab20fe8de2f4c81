import { z } from 'zod';
import { EngineDescriptionSchema, SegmentSchema, TranscriptSchema } from '@shared/model/transcript';

const job = z.object({ jobId: z.string().min(1) });

/**
 * What the main process asks of the transcriber. `configure` comes first and once. `begin-live` carries a message
 * port, over which the page sends 16 kHz mono sound as `Int16Array` blocks (copied: a buffer that is transferred
 * arrives as null in a utility process).
 */
export const TranscriberRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('configure'), modelFolder: z.string() }),
  job.extend({ type: z.literal('begin-live') }),
  /**
   * The page has sent its last block. They come by another way than this message, so the job waits for `totalSamples`
   * for a short while and then ends with what it has heard. Null: with what it has heard now.
   */
  job.extend({ type: z.literal('finish-live'), totalSamples: z.number().int().nonnegative().nullable() }),
  /** A file of raw 16-bit little-endian mono sound at 16 kHz. */
  job.extend({ type: z.literal('transcribe-file'), path: z.string() }),
  job.extend({ type: z.literal('cancel') }),
]);
export type TranscriberRequest = z.infer<typeof TranscriberRequestSchema>;

/** What the transcriber tells. Every job ends with exactly one of `done`, `failed` and `cancelled`. */
export const TranscriberMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), engine: EngineDescriptionSchema }),
  /** `problem`: a sentence that names the file and what to do. */
  z.object({ type: z.literal('unavailable'), problem: z.string() }),
  job.extend({ type: z.literal('draft'), text: z.string() }),
  job.extend({ type: z.literal('segment'), segment: SegmentSchema }),
  job.extend({
    type: z.literal('done'),
    transcript: TranscriptSchema,
    /** Samples that reached the job; fewer than were recorded means that some were lost on the way. */
    heardSamples: z.number().int().nonnegative(),
  }),
  job.extend({
    type: z.literal('failed'),
    code: z.enum(['model-missing', 'file-unreadable', 'internal']),
    message: z.string(),
  }),
  job.extend({ type: z.literal('cancelled') }),
]);
export type TranscriberMessage = z.infer<typeof TranscriberMessageSchema>;
