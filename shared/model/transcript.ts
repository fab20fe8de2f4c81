import { z } from 'zod';

/** A stretch of time inside a take, in seconds from its first sample. */
export const TimeSpanSchema = z.object({ startSec: z.number(), endSec: z.number() });
export type TimeSpan = z.infer<typeof TimeSpanSchema>;

/** One word as it was recognised. Times are seconds from the start of the take; confidence is 0 to 1. */
export const WordSchema = TimeSpanSchema.extend({
  text: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Word = z.infer<typeof WordSchema>;

/** Why a segment deserves less trust than the rest. */
export const SegmentFlagSchema = z.enum(['retried', 'loop-cut', 'length-capped', 'level-raised']);
export type SegmentFlag = z.infer<typeof SegmentFlagSchema>;

/** What the recogniser made of one stretch of speech between two pauses (at most 15 s). */
export const SegmentSchema = TimeSpanSchema.extend({
  text: z.string(),
  words: z.array(WordSchema),
  confidence: z.number().min(0).max(1),
  flags: z.array(SegmentFlagSchema),
});
export type Segment = z.infer<typeof SegmentSchema>;

/** Which engine wrote a transcript: enough to repeat the run. */
export const EngineDescriptionSchema = z.object({ id: z.string(), model: z.string(), version: z.string() });
export type EngineDescription = z.infer<typeof EngineDescriptionSchema>;

/** Everything one engine heard in one take. `speech` comes from the audio (VAD), never from gaps between words. */
export const TranscriptSchema = z.object({
  engine: EngineDescriptionSchema,
  createdAt: z.string(),
  durationSec: z.number(),
  elapsedSec: z.number(),
  text: z.string(),
  segments: z.array(SegmentSchema),
  speech: z.array(TimeSpanSchema),
});
export type Transcript = z.infer<typeof TranscriptSchema>;

/** The user's own wording of a transcript; the recognised words stay beside it. */
export const CorrectionSchema = z.object({
  correctedAt: z.string(),
  text: z.string(),
  words: z.array(WordSchema),
});
export type Correction = z.infer<typeof CorrectionSchema>;

/** One file per take: each engine's reading, which of them counts, and the user's correction if there is one. */
export const TranscriptRecordSchema = z.object({
  schemaVersion: z.literal(1),
  takeId: z.string(),
  versions: z.array(TranscriptSchema),
  activeVersion: z.number().int().nonnegative(),
  correction: CorrectionSchema.nullable(),
});
export type TranscriptRecord = z.infer<typeof TranscriptRecordSchema>;
