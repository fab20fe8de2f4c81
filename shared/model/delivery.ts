import { z } from 'zod';
import { TimeSpanSchema } from '@shared/model/transcript';

const rangeOfNumbers = z.object({ min: z.number(), max: z.number() });

/** A usual range for one measure of delivery, and where the range comes from. */
export const NormSchema = z.object({
  good: rangeOfNumbers,
  acceptable: rangeOfNumbers,
  unit: z.string(),
  source: z.string(),
});
export type Norm = z.infer<typeof NormSchema>;

/** The measures that have a usual range. Shares are 0 to 1 of the time of an answer, variations standard deviations. */
export const MeasureNameSchema = z.enum([
  'paceWpm',
  'articulationWpm',
  'fillersPerMin',
  'hedgesPerMin',
  'firstWordSec',
  'longestPauseSec',
  'loudnessVariationDb',
  'pitchVariationSt',
  'openingShare',
  'actionShare',
  'resultShare',
]);
export type MeasureName = z.infer<typeof MeasureNameSchema>;

/** The two ranges of a norm, as the user changes them. */
export const NormRangesSchema = z.object({ good: rangeOfNumbers, acceptable: rangeOfNumbers });
export type NormRanges = z.infer<typeof NormRangesSchema>;

/** What a profile changes: other ranges with their own source, or null where the measure is not taken at all. */
const NormProfileSchema = z.partialRecord(
  MeasureNameSchema,
  NormRangesSchema.extend({ source: z.string() }).nullable(),
);

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
  /** By measure; a measure without a norm is not rated. */
  ranges: z.partialRecord(MeasureNameSchema, NormSchema),
  /** What counts as a filler: `sounds` always, `phrases` by their rules. A gap of `setOffSec` sets a phrase off. */
  fillers: z.object({
    sounds: z.array(z.string()).min(1),
    phrases: z.array(FillerPhraseSchema),
    setOffSec: z.number().positive(),
    source: z.string(),
  }),
  /** Words that take back what is said ("maybe", "sort of"). */
  hedges: z.object({ phrases: z.array(z.string()).min(1), source: z.string() }),
  /** A phrase of `words` words counts as repeated from `times` on. */
  repeats: z.object({ words: z.number().int().min(2), times: z.number().int().min(2), source: z.string() }),
  /** Silences inside an answer that are listed (from `listSec`) and marked (from `markSec`), in seconds. */
  pauses: z.object({ listSec: z.number(), markSec: z.number(), source: z.string() }),
  /** By the profile of the settings; the usual one changes nothing. */
  profiles: z.record(z.string(), NormProfileSchema),
});
export type DeliveryNorms = z.infer<typeof DeliveryNormsSchema>;

export const RatingSchema = z.enum(['good', 'acceptable', 'outside', 'unknown']);
export type Rating = z.infer<typeof RatingSchema>;

/** What the sound alone tells, measured once for each take; times in seconds, pitch in Hz, loudness in dB below full scale. */
export const SoundMeasuresSchema = z.object({
  /** Drawn-out voiced sounds ("um") that the recogniser may have left out; confidence 0 to 1. */
  filledPauses: z.array(TimeSpanSchema.extend({ confidence: z.number().min(0).max(1) })),
  /** Standard deviation of the loudness of voiced frames in dB; null for too little speech. */
  loudnessVariationDb: z.number().nullable(),
  pitchMedianHz: z.number().nullable(),
  /** Standard deviation of the pitch around its median, in semitones. */
  pitchVariationSt: z.number().nullable(),
  /** One point a second; null where nobody speaks. */
  curve: z.array(
    z.object({ atSec: z.number(), loudnessDb: z.number().nullable(), pitchHz: z.number().nullable() }),
  ),
});
export type SoundMeasures = z.infer<typeof SoundMeasuresSchema>;

/** Share of the time of an answer, 0 to 1, in each part of the story. */
export const StarSharesSchema = z.object({
  situation: z.number(),
  task: z.number(),
  action: z.number(),
  result: z.number(),
  lesson: z.number(),
});
export type StarShares = z.infer<typeof StarSharesSchema>;

/** How an answer was spoken. Everything here is reported beside the score and never enters it. Times in seconds. */
export const DeliverySchema = z.object({
  durationSec: z.number(),
  wordCount: z.number().int().nonnegative(),
  /** Words a minute over the whole answer from first to last word; null for typed answers and silence. */
  paceWpm: z.number().nullable(),
  /** Words a minute in windows of 20 s. */
  paceCurve: z.array(z.object({ atSec: z.number(), wpm: z.number() })),
  /** Words a minute of the time in which somebody speaks, pauses left out. */
  articulationWpm: z.number().nullable(),
  firstWordSec: z.number().nullable(),
  /** Silences from `listSec` on; `marked` from `markSec` on. */
  pauses: z.array(TimeSpanSchema.extend({ marked: z.boolean() })),
  longestPauseSec: z.number(),
  /**
   * Fillers that were heard: as words by the recogniser, which misses some, or as drawn-out sounds. `confidence` is 0 to
   * 1; a count is always "about".
   */
  fillers: z.array(
    z.object({
      text: z.string(),
      startSec: z.number(),
      heardAs: z.enum(['word', 'sound']),
      confidence: z.number().min(0).max(1),
    }),
  ),
  fillersPerMin: z.number().nullable(),
  hedges: z.array(z.object({ text: z.string(), startSec: z.number() })),
  hedgesPerMin: z.number().nullable(),
  /** Phrases said again and again, stutters left out. */
  repeats: z.array(z.object({ text: z.string(), startsSec: z.array(z.number()).min(2) })),
  loudnessVariationDb: z.number().nullable(),
  pitchMedianHz: z.number().nullable(),
  pitchVariationSt: z.number().nullable(),
  soundCurve: SoundMeasuresSchema.shape.curve,
  /** Null where no story was told or words carry no times. */
  starShares: StarSharesSchema.nullable(),
  lengthRating: z.enum(['short', 'good', 'long', 'unknown']),
  /** By measure: where its value lies against its norm. Measures that the profile leaves out are not here. */
  ratings: z.partialRecord(MeasureNameSchema, RatingSchema),
});
export type Delivery = z.infer<typeof DeliverySchema>;
