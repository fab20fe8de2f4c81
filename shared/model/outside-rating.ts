import { z } from 'zod';
import { IdSchema } from '@shared/model/pack';

const level = z.number().int().min(1).max(5);

/** What a friend or mentor makes of one answer, on the same rubric as the program. */
export const OutsideRatingSchema = z.object({
  id: IdSchema,
  takeId: IdSchema,
  /** The name that the rater gave, as typed. */
  rater: z.string().trim().min(1).max(80),
  ratedAt: z.string(),
  overall: level,
  /** By quality id; null where the rater saw nothing to judge. */
  qualities: z.record(IdSchema, level.nullable()),
  comment: z.string().max(5_000),
});
export type OutsideRating = z.infer<typeof OutsideRatingSchema>;

/** All ratings by others of the takes of one session, in `sessions/<id>/ratings.json`. */
export const OutsideRatingsSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  ratings: z.array(OutsideRatingSchema).default([]),
});
export type OutsideRatings = z.infer<typeof OutsideRatingsSchema>;

/**
 * How far two raters agree over the answers that both rated, by whole levels. Kappa is weighted by the square of the
 * difference (Cohen 1968); its range is a 95 % interval, null for fewer than five answers.
 */
export interface Agreement {
  /** Pairs of ratings; one answer that two people rated counts twice. */
  answers: number;
  /** Mean of (other minus program); above 0 the other is kinder. */
  meanDifference: number | null;
  /** Share of answers where they are at most one level apart, 0 to 1. */
  withinOne: number | null;
  kappa: { value: number; low: number; high: number } | null;
}
