import { z } from 'zod';
import { IdSchema } from '@shared/model/pack';

const sentence = z.string().trim().min(1);
const share = z.number().min(0).max(1);

/**
 * What tells that an answer is about a quality, and not how good it is: findings of an item, or different entries of a
 * word list, growing evenly between `from` and `to`. Points below zero speak for it being about something else.
 */
export const FocusPointsSchema = z.union([
  z.object({ item: IdSchema, points: z.number(), upTo: z.number().int().positive().default(1) }),
  z.object({ words: sentence, from: z.number().default(0), to: z.number(), points: z.number() }),
]);
export type FocusPoints = z.infer<typeof FocusPointsSchema>;

/** How the scores of the qualities are told apart by what the answer is about. */
export const QualityFocusSchema = z.object({
  /** Points for a quality that the question asks for. */
  asked: z.number().nonnegative(),
  /** This many points behind the quality that the answer is most about, a third is left of what lies above `least`. */
  spread: z.number().positive(),
  /** Share of the level above 1 that a quality keeps even where the answer is about another. */
  least: share,
  /** A quality that keeps less than this share of its level is told to be a side matter. */
  main: share,
  /** With at least this many points a quality is judged although none of its items was found. */
  shown: z.number(),
  /** How far a quality's own ladder can move the level of the whole story, and by what part of the difference. */
  own: z.object({ most: z.number().nonnegative(), share: share }),
  /** What is said of a quality that the answer shows by the way. */
  asideReason: sentence,
});
