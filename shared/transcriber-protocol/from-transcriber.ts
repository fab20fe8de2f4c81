import { z } from 'zod';
import { EngineDescriptionSchema, SegmentSchema, TranscriptSchema } from '@shared/model/transcript';

const jobId = z.string();

/** A model file that keeps the transcriber from working. */
export const ModelProblemSchema = z.object({
  /** Path below the model folder, with forward slashes. */
  file: z.string(),
  /**
   * `damaged`: not the bytes that were published. `unreadable`: the system does not give its bytes. `unusable`: whole,
   * but the runtime refuses it.
   */
  reason: z.enum(['missing', 'damaged', 'unreadable', 'unusable']),
  /** One sentence that says what is wrong with which file and what to do. */
  message: z.string(),
});
export type ModelProblem = z.infer<typeof ModelProblemSchema>;

/**
 * Why a job came to nothing: no usable models; its file is not there; its sound is not what was agreed; the page went
 * away in the middle; or a fault of our own.
 */
export const JobFailureCodeSchema = z.enum([
  'model-problem',
  'input-missing',
  'bad-audio',
  'input-lost',
  'internal',
]);
export type JobFailureCode = z.infer<typeof JobFailureCodeSchema>;

/**
 * Every message from the transcriber to the main process. Each job ends with exactly one of `done`, `failed` and
 * `cancelled`, and says nothing after it.
 */
export const FromTranscriberSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), engine: EngineDescriptionSchema, loadMs: z.number() }),
  ModelProblemSchema.extend({ type: z.literal('model-problem') }),
  z.object({ type: z.literal('segment'), jobId, segment: SegmentSchema }),
  /** The words so far of the segment that is being spoken; the next `partial` or `segment` replaces them. */
  z.object({ type: z.literal('partial'), jobId, text: z.string(), startSec: z.number() }),
  /** Somebody began to speak, or has been silent for a moment. */
  z.object({ type: z.literal('speech'), jobId, speaking: z.boolean(), atSec: z.number() }),
  z.object({
    type: z.literal('done'),
    jobId,
    transcript: TranscriptSchema,
    /** Samples that never arrived. Above 0 the transcript has holes, and the recording should be read again. */
    droppedSamples: z.number().int().nonnegative(),
  }),
  z.object({ type: z.literal('failed'), jobId, code: JobFailureCodeSchema, message: z.string() }),
  z.object({ type: z.literal('cancelled'), jobId }),
]);
export type FromTranscriber = z.infer<typeof FromTranscriberSchema>;
