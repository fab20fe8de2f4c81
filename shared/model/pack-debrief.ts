import { z } from 'zod';
import { IdSchema, PackTextSchema, ProvenanceSchema, SeatSchema } from '@shared/model/pack';

/** The four votes, from yes to no. There is no "neutral". */
export const VoteSchema = z.enum(['strongly-inclined', 'inclined', 'not-inclined', 'strongly-not-inclined']);
export type Vote = z.infer<typeof VoteSchema>;

/**
 * When a vote is given. Levels are the scores (1 to 5) of the qualities that an interviewer reports on. Every given
 * condition must hold.
 */
export const VoteRuleSchema = z.object({
  vote: VoteSchema,
  /** The mean of the levels is at least, or below, this. */
  meanFrom: z.number().optional(),
  meanBelow: z.number().optional(),
  /** No quality lies below this. */
  noneBelow: z.number().optional(),
  /** At most so many qualities lie below the bar. */
  belowBarAtMost: z.number().int().nonnegative().optional(),
  /** At least so many answers were heard. */
  answersFrom: z.number().int().positive().optional(),
  /** The rule in one sentence, as it is shown. */
  reason: PackTextSchema,
});
export type VoteRule = z.infer<typeof VoteRuleSchema>;

/** A level on one quality that holds a vote down, whatever the mean. */
export const FloorRuleSchema = z.object({
  qualityIds: z.array(IdSchema).min(1),
  below: z.number(),
  /** Only in the packets of these seats; empty for all. */
  seats: z.array(SeatSchema).default([]),
  /** The vote is this one at best. */
  vote: VoteSchema,
  reason: PackTextSchema,
});
export type FloorRule = z.infer<typeof FloorRuleSchema>;

/** How votes come about and how the debrief decides. Nothing but evidence enters: delivery never votes. */
export const DebriefRulesSchema = z.object({
  /** The level that a quality must reach. */
  barLevel: z.number().min(1).max(5),
  /** The first rule whose conditions hold gives the vote; the last one must have none. */
  votes: z.array(VoteRuleSchema).min(2),
  floors: z.array(FloorRuleSchema).default([]),
  /** Fewer answers or words than this are thin: confidence is low, the level stays as it is. */
  thin: z.object({ answers: z.number().int().positive(), words: z.number().int().positive() }),
  /** What one piece of evidence of the others counts against an own one when votes are given again. */
  othersWeight: z.number().min(0).max(1),
  /** Share of inclined votes that a hire needs. */
  inclinedShare: z.number().min(0).max(1),
  /** A functional quality below this, on evidence that is not thin, lowers the level instead of ending in a no. */
  lowerLevelBelow: z.number().min(1).max(5),
  /** Seats whose strong no ends it. */
  vetoSeats: z.array(SeatSchema).default([]),
  /** At least so many rounds with evidence, or nothing is decided. */
  roundsFrom: z.number().int().positive(),
  /** The level below, in words: "the level below, as an SDE I". */
  lowerLevel: PackTextSchema,
  /** When to try again after a no. */
  tryAgain: PackTextSchema,
  provenance: ProvenanceSchema,
});
export type DebriefRules = z.infer<typeof DebriefRulesSchema>;
