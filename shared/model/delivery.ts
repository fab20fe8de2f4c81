import { z } from 'zod';
import { TimeSpanSchema } from '@shared/model/transcript';

/** A usual range for one measure of delivery, and where the range comes from. */
export const NormSchema = z.object({
  good: z.object({ min: z.number(), max: z.number() }),
  acceptable: z.object({ min: z.number(), max: z.number() }),
  unit: z.string(),
  source: z.string(),
});
export type Norm = z.infer<typeof NormSchema>;

/**
 * A phrase that can be a filler. With `setOff` it counts only where commas or pauses stand on both sides ("so,");
 * without, everywhere but behind a word of `notAfter` ("do you know") and before one of `notBefore` ("you know that").
 */
export const FillerPhraseSchema = z.object({
  text: z.string().trim().min(1),
  setOff: z.boolean(),
  notAfter: z.array(z.string()).default([]),
  notBefore: z.array(z.string()).default([]),
});
export type FillerPhrase = z.infer<typeof FillerPhraseSchema>;

export const DeliveryNormsSchema = z.object({
  paceWpm: NormSchema,
  fillersPerMin: NormSchema,
  /** What counts as a filler: `sounds` always, `phrases` by their rules. A gap of `setOffSec` sets a phrase off. */
  fillers: z.object({
    sounds: z.array(z.string()).min(1),
    phrases: z.array(FillerPhraseSchema),
    setOffSec: z.number().positive(),
    source: z.string(),
  }),
  /** Silences inside an answer that are listed (from `listSec`) and marked (from `markSec`), in seconds. */
  pauses: z.object({ listSec: z.number(), markSec: z.number(), source: z.string() }),
});
export type DeliveryNorms = z.infer<typeof DeliveryNormsSchema>;

export const RatingSchema = z.enum(['good', 'acceptable', 'outside', 'unknown']);

/** How an answer was spoken. Everything here is reported beside the score and never enters it. Times in seconds. */
export const DeliverySchema = z.object({
  durationSec: z.number(),
  wordCount: z.number().int().nonnegative(),
  /** Words a minute over the whole answer from first to last word; null for typed answers and silence. */
  paceWpm: z.number().nullable(),
  paceRating: RatingSchema,
  /** Words a minute in windows of 20 s. */
  paceCurve: z.array(z.object({ atSec: z.number(), wpm: z.number() })),
  firstWordSec: z.number().nullable(),
  pauses: z.array(TimeSpanSchema),
  longestPauseSec: z.number(),
  /** Fillers that the recogniser heard; it misses some, so these are counts "at least". */
  fillers: z.array(z.object({ text: z.string(), startSec: z.number() })),
  fillersPerMin: z.number().nullable(),
  fillersRating: RatingSchema,
  lengthRating: z.enum(['short', 'good', 'long', 'unknown']),
});
export type Delivery = z.infer<typeof DeliverySchema>;
