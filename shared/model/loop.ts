import { z } from 'zod';
import { DebriefSchema } from '@shared/model/debrief';
import { IdSchema, InterviewerSchema } from '@shared/model/pack';
import { OfferFiguresSchema } from '@shared/model/pack-offer';
import { AnswerInputSchema, ConditionsSchema, ModeSchema } from '@shared/model/session';

/** The length of every round: as in life, or about a third of it. */
export const PresetSchema = z.enum(['full', 'compact']);
export type Preset = z.infer<typeof PresetSchema>;

/** One round of a loop. `sessionId` is null until it begins; a skipped round says nothing about the candidate. */
export const LoopRoundSchema = z.object({
  stageId: IdSchema,
  stageName: z.string(),
  roundId: IdSchema,
  roundName: z.string(),
  interviewer: InterviewerSchema,
  lengthMin: z.number().int().positive(),
  /** Minutes of rest before it; 0 for the first round of a stage. */
  breakMin: z.number().nonnegative(),
  sessionId: IdSchema.nullable(),
  skipped: z.boolean(),
});
export type LoopRound = z.infer<typeof LoopRoundSchema>;

/** A run through several linked rounds up to a decision, in `loops/<id>/loop.json`. */
export const LoopSchema = z.object({
  schemaVersion: z.literal(1),
  id: IdSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
  packId: IdSchema,
  packVersion: z.string(),
  title: z.string(),
  company: z.string(),
  role: z.string(),
  /** The one stage that is run; null for the whole process. */
  stageId: IdSchema.nullable(),
  preset: PresetSchema,
  mode: ModeSchema,
  answerInput: AnswerInputSchema,
  conditions: ConditionsSchema,
  seed: z.number().int().nonnegative(),
  rounds: z.array(LoopRoundSchema).min(1),
  /** Null until the debrief is held. */
  debrief: DebriefSchema.nullable(),
  /** The debrief was watched to its end, so it opens at the decision. */
  debriefSeen: z.boolean(),
  /** The user's own assumptions about the offer; null for the pack's. */
  offer: OfferFiguresSchema.nullable(),
  deletedAt: z.string().nullable(),
});
export type Loop = z.infer<typeof LoopSchema>;

/** Where a round of a loop stands. */
export type LoopRoundState = 'open' | 'begun' | 'done' | 'skipped';

/** A loop together with how far each round is, for the page. */
export interface LoopView {
  loop: Loop;
  rounds: {
    state: LoopRoundState;
    /** When the round ended; null while it has not. */
    endedAt: string | null;
    /** Answers that the candidate has not rated yet. */
    unrated: number;
    /** Answers whose transcript is not there yet. */
    untranscribed: number;
    /** The vote is shown once the debrief is held. */
  }[];
  /** Index of the round that comes next; null when all are done or skipped. */
  nextRound: number | null;
  /** Why the debrief cannot be held yet, in one sentence; null when it can. */
  debriefWaitsFor: string | null;
}
