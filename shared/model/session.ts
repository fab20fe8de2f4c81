import { z } from 'zod';
import { InterruptionReasonSchema, InterviewPlanSchema, InterviewStateSchema } from '@shared/model/interview';
import { OwnPacketSchema } from '@shared/model/debrief';
import { IdSchema, InterviewerSchema } from '@shared/model/pack';

/** How answers are given: camera and microphone, microphone alone, or typed. */
export const AnswerInputSchema = z.enum(['video', 'audio', 'typed']);
export type AnswerInput = z.infer<typeof AnswerInputSchema>;

/** The names of the files that a take may have; the renderer asks for these, never for a path. */
export const TakeTrackSchema = z.enum(['media', 'pcm']);
export type TakeTrack = z.infer<typeof TakeTrackSchema>;

/** Where the transcription of a take stands; kept on disk, so that a restart takes it up again. */
export const TranscriptionStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('running') }),
  z.object({ state: z.literal('done') }),
  z.object({ state: z.literal('failed'), code: z.string(), message: z.string() }),
]);
export type TranscriptionState = z.infer<typeof TranscriptionStateSchema>;

/**
 * One recorded or typed answer. `recording` while it is written, `finishing` while the file is made seekable, then
 * `ready`. `interruption` tells why it ended before the user said so.
 */
export const TakeSchema = z.object({
  id: IdSchema,
  questionIndex: z.number().int().nonnegative(),
  questionId: IdSchema,
  attempt: z.number().int().positive(),
  input: AnswerInputSchema,
  state: z.enum(['recording', 'finishing', 'ready']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  durationMs: z.number().nonnegative(),
  sizeBytes: z.number().nonnegative(),
  /** MIME type of the recorder, for instance `video/webm;codecs=vp8,opus`; null for a typed answer. */
  mimeType: z.string().nullable(),
  /** True once the file carries its duration and an index. A file that could not be finished still plays. */
  seekable: z.boolean(),
  interruption: z.object({ reason: InterruptionReasonSchema, seenByUser: z.boolean() }).nullable(),
  transcription: TranscriptionStateSchema,
  selfRating: z.number().int().min(1).max(5).nullable(),
  score: z.object({ overall: z.number(), level: z.number().int(), rubricVersion: z.string() }).nullable(),
});
export type Take = z.infer<typeof TakeSchema>;

/** Practice: hints, feedback after each answer, another try at once. Real: nothing that a real interview would not have. */
export const ModeSchema = z.enum(['practice', 'real']);
export type Mode = z.infer<typeof ModeSchema>;

/** What is adapted to the person; it changes clocks, waiting and what is shown, never how an answer is judged. */
export const ConditionsSchema = z.object({
  /** Factor on every clock and on the interviewer's patience. */
  extraTime: z.number().min(1).max(3),
  /** Seconds to prepare before each question that is no follow-up. */
  prepareSec: z.number().min(0).max(300),
  /** False: pace, pauses and fillers are not measured. */
  fluency: z.boolean(),
  /** A silence after which an answer counts as finished, in seconds; null: only the key or the button ends it. */
  finishAfterPauseSec: z.number().min(2).max(30).nullable(),
  /** Ask more than was planned where a brief candidate leaves time. */
  fillTime: z.boolean(),
});
export type Conditions = z.infer<typeof ConditionsSchema>;

/** What a session is a run of: a round, one question, a short drill on one quality, or the call about an offer. */
export const SessionPurposeSchema = z.enum(['round', 'question', 'drill', 'negotiation']);
export type SessionPurpose = z.infer<typeof SessionPurposeSchema>;

/** One run with one interviewer, in `sessions/<id>/session.json`. Transcripts lie beside it, one file per take. */
export const SessionSchema = z.object({
  schemaVersion: z.literal(2),
  id: IdSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
  packId: IdSchema,
  packVersion: z.string(),
  stageId: IdSchema,
  roundId: IdSchema,
  purpose: SessionPurposeSchema,
  /** The loop that this round belongs to. */
  loopId: IdSchema.nullable(),
  mode: ModeSchema,
  conditions: ConditionsSchema,
  title: z.string(),
  /** Empty where the pack is about no company in particular. */
  company: z.string(),
  role: z.string(),
  interviewer: InterviewerSchema,
  /** The qualities that the interviewer reports on. */
  qualityIds: z.array(IdSchema),
  answerInput: AnswerInputSchema,
  plan: InterviewPlanSchema,
  interview: InterviewStateSchema,
  takes: z.array(TakeSchema),
  /** Nothing of the scores is shown, and no question can be tried again, until the debrief of the loop. */
  scoresHeld: z.boolean(),
  /** The packet that the user wrote in the interviewer's chair. */
  ownPacket: OwnPacketSchema.nullable(),
  /** The user's own notes, written in the room. */
  notes: z.string(),
  /** Set when the user deleted the session; the files go at the next start, until then it can be restored. */
  deletedAt: z.string().nullable(),
});
export type Session = z.infer<typeof SessionSchema>;

export const SessionStateSchema = z.enum(['unfinished', 'transcribing', 'done']);
export type SessionState = z.infer<typeof SessionStateSchema>;

/** What lists show of a session; `library.json` is made of these and can be rebuilt from the session files. */
export const LibraryEntrySchema = z.object({
  sessionId: IdSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
  packId: IdSchema,
  stageId: IdSchema,
  roundId: IdSchema,
  purpose: SessionPurposeSchema,
  loopId: IdSchema.nullable(),
  mode: ModeSchema,
  title: z.string(),
  company: z.string(),
  state: SessionStateSchema,
  answers: z.number().int().nonnegative(),
  questions: z.number().int().nonnegative(),
  /** Speaking time of all takes. */
  durationMs: z.number().nonnegative(),
  sizeBytes: z.number().nonnegative(),
  /** Mean of the last take of each question that is scored and that the user has rated; null while there is none or it is held. */
  overall: z.number().nullable(),
  questionIds: z.array(IdSchema),
  deletedAt: z.string().nullable(),
  /** Set when the session file cannot be read: the sentence that says why. */
  problem: z.string().nullable(),
});
export type LibraryEntry = z.infer<typeof LibraryEntrySchema>;
