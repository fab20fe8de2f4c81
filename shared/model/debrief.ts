import { z } from 'zod';
import { IdSchema, InterviewerSchema } from '@shared/model/pack';
import { VoteSchema } from '@shared/model/pack-debrief';
import type { Score } from '@shared/model/score';

/** Words of the candidate that something rests on, and where they can be played. Seconds are within the take. */
export const MomentSchema = z.object({
  sessionId: IdSchema,
  takeId: IdSchema,
  /** What was asked, in a few words. */
  questionTitle: z.string(),
  quote: z.string(),
  /** Null for a typed answer. */
  startSec: z.number().nullable(),
  endSec: z.number().nullable(),
  /** The evidence item of the rubric, and what it means in plain words. */
  item: z.string(),
  label: z.string(),
});
export type Moment = z.infer<typeof MomentSchema>;

/** How far a level can be trusted. It never changes the level. */
export const ConfidenceSchema = z.enum(['none', 'thin', 'fair', 'firm']);
export type Confidence = z.infer<typeof ConfidenceSchema>;

/** One point of a packet: a sentence and the words that it rests on (null where there is nothing to quote). */
export const PacketPointSchema = z.object({ text: z.string(), moment: MomentSchema.nullable() });
export type PacketPoint = z.infer<typeof PacketPointSchema>;

/** What an interviewer found about one quality. `score` is null where nothing was heard: that is not a zero. */
export const PacketQualitySchema = z.object({
  qualityId: IdSchema,
  name: z.string(),
  functional: z.boolean(),
  score: z.number().min(1).max(5).nullable(),
  /** Answers that showed something of it. */
  answers: z.number().int().nonnegative(),
  confidence: ConfidenceSchema,
  strengths: z.array(PacketPointSchema),
  concerns: z.array(PacketPointSchema),
});
export type PacketQuality = z.infer<typeof PacketQualitySchema>;

/** The written assessment of one round. */
export const PacketSchema = z.object({
  /** Null where the round was not held. */
  sessionId: IdSchema.nullable(),
  stageId: IdSchema,
  roundId: IdSchema,
  roundName: z.string(),
  interviewer: InterviewerSchema,
  qualities: z.array(PacketQualitySchema),
  /** Null where nothing was heard. */
  vote: VoteSchema.nullable(),
  /** The rule that led to the vote, in one sentence, with its figures. */
  voteReason: z.string(),
  confidence: ConfidenceSchema,
  answers: z.number().int().nonnegative(),
  words: z.number().int().nonnegative(),
  skipped: z.number().int().nonnegative(),
  /** Things worth a word that are no quality, such as a story told twice. */
  remarks: z.array(PacketPointSchema),
});
export type Packet = z.infer<typeof PacketSchema>;

/** One interviewer's votes: alone, and again when all packets were read and the bar raiser had asked for the facts. */
export const BallotSchema = z.object({
  roundId: IdSchema,
  first: VoteSchema.nullable(),
  second: VoteSchema.nullable(),
  /** Why the second vote is what it is. */
  reason: z.string(),
});
export type Ballot = z.infer<typeof BallotSchema>;

export const OutcomeSchema = z.enum(['hire', 'hire-lower', 'no-hire', 'undecided']);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** A moment that weighed much, and on which side. */
export const WeighedMomentSchema = z.object({
  moment: MomentSchema,
  side: z.enum(['for', 'against']),
  title: z.string(),
  roundName: z.string(),
  interviewerRole: z.string(),
});
export type WeighedMoment = z.infer<typeof WeighedMomentSchema>;

export const DecisionSchema = z.object({
  outcome: OutcomeSchema,
  confidence: ConfidenceSchema,
  /** The steps of the rule that led here, each a sentence with its figures. */
  steps: z.array(z.string()).min(1),
  /** At most three. */
  weighed: z.array(WeighedMomentSchema),
  /** What to work on first: the qualities that were weakest, and what would lift them. */
  workOn: z.array(z.object({ qualityId: IdSchema, name: z.string(), advice: z.string() })),
});
export type Decision = z.infer<typeof DecisionSchema>;

/** A debrief that was held. It is kept as it was, whatever the rubric says later. */
export const DebriefSchema = z.object({
  heldAt: z.string(),
  rubricVersion: z.string(),
  packets: z.array(PacketSchema),
  /** What nobody disputes: the facts that the bar raiser asks for before the second vote. */
  facts: z.array(MomentSchema),
  ballots: z.array(BallotSchema),
  decision: DecisionSchema,
});
export type Debrief = z.infer<typeof DebriefSchema>;

/** The packet that the user writes about their own recording in the interviewer's chair. */
export const OwnPacketSchema = z.object({
  startedAt: z.string(),
  /** Null while it is being written. */
  finishedAt: z.string().nullable(),
  /** Seconds spent writing. */
  spentSec: z.number().nonnegative(),
  vote: VoteSchema.nullable(),
  qualities: z.array(
    z.object({
      qualityId: IdSchema,
      level: z.number().int().min(1).max(5).nullable(),
      strength: z.string(),
      concern: z.string(),
    }),
  ),
});
export type OwnPacket = z.infer<typeof OwnPacketSchema>;

/** Evidence of an answer together with its follow-ups; offsets and seconds are within the take. */
export type ThreadEvidence = Score['evidence'][number] & { takeId: string };

/** A question with its follow-ups, read as one answer. */
export interface JudgedThread {
  sessionId: string;
  questionIndex: number;
  title: string;
  qualityIds: readonly string[];
  /** The takes of the answer and of its follow-ups, in the order in which they were given. */
  takeIds: readonly string[];
  wordCount: number;
  score: Omit<Score, 'evidence' | 'spans'>;
  evidence: readonly ThreadEvidence[];
  /** The whole of what was said in the opening answer's first sentence or so: for points that have no own quote. */
  opening: { takeId: string; quote: string; startSec: number | null; endSec: number | null } | null;
}

/** What one interviewer heard in one round. */
export interface RoundRecord {
  sessionId: string | null;
  stageId: string;
  roundId: string;
  roundName: string;
  interviewer: z.infer<typeof InterviewerSchema>;
  qualityIds: readonly string[];
  threads: readonly JudgedThread[];
  skipped: number;
  /** Stories that had been told in an earlier round. */
  toldBefore: readonly { takeId: string; about: string; earlierRoundName: string }[];
}
