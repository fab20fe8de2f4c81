import { z } from 'zod';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';
import { InterruptionReasonSchema, InterviewHappeningSchema } from '@shared/model/interview';
import { OwnPacketSchema, type Packet } from '@shared/model/debrief';
import { PresetSchema, type Loop, type LoopView } from '@shared/model/loop';
import { IdSchema, type Pack, type Question } from '@shared/model/pack';
import { OfferFiguresSchema } from '@shared/model/pack-offer';
import {
  PackChangeSchema,
  type PackImport,
  type PackListing,
  type PackSaved,
} from '@shared/model/pack-library';
import type { Opinion } from '@shared/model/opinion';
import { OutsideRatingSchema, type OutsideRating } from '@shared/model/outside-rating';
import type { ProgressView } from '@shared/model/progress';
import { RealInterviewSchema, type RealInterview } from '@shared/model/real-interview';
import type { SessionReport } from '@shared/model/report';
import type { RewriteHint, RubricGuide } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';
import {
  AnswerInputSchema,
  ModeSchema,
  TakeTrackSchema,
  type LibraryEntry,
  type Session,
  type Take,
} from '@shared/model/session';
import { SettingsChangeSchema, type Settings } from '@shared/model/settings';
import type { TranscriptRecord } from '@shared/model/transcript';

/** Where the speech model stands: `problem` is a sentence that names the file and what to do. */
export type SpeechState =
  | { state: 'starting' }
  | { state: 'ready'; engine: string }
  | { state: 'restarting' }
  | { state: 'unavailable'; problem: string };

export interface AppDescription {
  version: string;
  electron: string;
  chrome: string;
  platform: string;
  /** True on the old runtime that serves for trying and testing only. */
  tryingRuntime: boolean;
  dataFolder: string;
  speech: SpeechState;
}

export interface StorageDescription {
  usedBytes: number;
  freeBytes: number | null;
}

/** Everything the review of one answer shows, gathered in one call. */
export interface TakeReview {
  session: Session;
  take: Take;
  /** All takes of the same question, oldest first. */
  attempts: Take[];
  question: Question;
  transcript: TranscriptRecord | null;
  /** Of a follow-up: its answer read together with the answer that it belongs to. */
  score: Score | null;
  /** True until the debrief of the loop: there is a score, and it is not told. */
  scoreHeld: boolean;
  /** The question that this one follows up, by its take; null for an opening answer. */
  follows: { takeId: string; title: string; asksFor: string } | null;
  /** Null also where the user asked for no measures of fluency. */
  delivery: Delivery | null;
  /** How the answer could be told from its own words; null where there is no score to show. */
  rewrite: RewriteHint | null;
  /** What the score of the attempt before this one was, for "before and after". */
  before: { takeId: string; attempt: number; score: Score; delivery: Delivery | null } | null;
  /** What friends and mentors made of this answer, oldest first. */
  outsideRatings: OutsideRating[];
  /** The stored second opinion of a local language model. */
  opinion: Opinion | null;
  /** The usual ranges that `delivery` is rated against; there whenever it is. */
  norms: DeliveryNorms | null;
  /** Loudness over the take, 0 to 1, evenly spaced; empty without audio. */
  peaks: number[];
  /** Address of the recording, for a media element; null for a typed answer. */
  mediaUrl: string | null;
  qualityNames: Record<string, string>;
}

interface Call<Input extends z.ZodType, Output> {
  input: Input;
  /** Exists for the type alone. */
  output?: Output;
}

function call<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });
}

const nothing = z.null();
const session = z.object({ sessionId: IdSchema });
const take = session.extend({ takeId: IdSchema });
const pack = z.object({ packId: IdSchema });
const loop = z.object({ loopId: IdSchema });
const round = loop.extend({ roundIndex: z.number().int().nonnegative() });

/** Every call from the page to the main process: its name, the shape of its input, the type of its answer. */
export const calls = {
  'app:describe': call<AppDescription>()(nothing),
  'app:open-data-folder': call<null>()(nothing),
  'settings:get': call<Settings>()(nothing),
  'settings:update': call<Settings>()(SettingsChangeSchema),
  'pack:list': call<Pack[]>()(nothing),
  /** All packs with what is wrong with them, what they could do better, and which of them are the user's own. */
  'pack:library': call<PackListing[]>()(nothing),
  /** Asks the user for a pack file or folder and takes it in; nothing is taken in where anything is wrong. */
  'pack:import': call<PackImport>()(z.object({ from: z.enum(['file', 'folder']) })),
  /** Reads once more what was refused, after the user mended it. */
  'pack:import-again': call<PackImport>()(z.object({ importId: IdSchema })),
  /** Asks where to, and writes the pack as one file. Answers with the file's name, null when the user thought better of it. */
  'pack:export': call<{ fileName: string } | null>()(pack),
  'pack:duplicate': call<Pack>()(pack),
  /** Changes a pack of the user's own; nothing is saved where anything is wrong. */
  'pack:save': call<PackSaved>()(pack.extend({ change: PackChangeSchema })),
  /** Takes one of the user's own packs away; it can be restored until the next start. */
  'pack:delete': call<null>()(pack),
  'pack:restore': call<null>()(pack),
  'session:create': call<Session>()(
    z.object({
      packId: IdSchema,
      what: z.discriminatedUnion('run', [
        z.object({
          run: z.literal('round'),
          stageId: IdSchema,
          roundId: IdSchema,
          lengthMin: z.number().int().positive(),
        }),
        z.object({ run: z.literal('question'), questionId: IdSchema }),
        /** About ten minutes on one quality; null lets the program choose. */
        z.object({ run: z.literal('drill'), qualityId: IdSchema.nullable() }),
        z.object({ run: z.literal('negotiation') }),
      ]),
      mode: ModeSchema,
      answerInput: AnswerInputSchema,
      /** Repeats an earlier choice of questions; left out, a new one is drawn. */
      seed: z.number().int().nonnegative().optional(),
    }),
  ),
  'session:get': call<Session>()(session),
  'session:list': call<LibraryEntry[]>()(nothing),
  'session:dispatch': call<Session>()(session.extend({ happening: InterviewHappeningSchema })),
  'session:set-answer-input': call<Session>()(session.extend({ answerInput: AnswerInputSchema })),
  'session:save-notes': call<null>()(session.extend({ notes: z.string().max(100_000) })),
  /** How the interviewer of this session would report on it; null while its scores are held or nothing was heard. */
  'session:packet': call<Packet | null>()(session),
  'session:save-own-packet': call<Session>()(session.extend({ packet: OwnPacketSchema })),
  /** One page about a session; scores that are held are left out. */
  'session:report': call<SessionReport>()(session),
  'session:delete': call<null>()(session),
  'session:restore': call<null>()(session),
  'loop:create': call<Loop>()(
    z.object({
      packId: IdSchema,
      /** One stage of the process; null for all of it. */
      stageId: IdSchema.nullable(),
      preset: PresetSchema,
      mode: ModeSchema,
      answerInput: AnswerInputSchema,
      seed: z.number().int().nonnegative().optional(),
    }),
  ),
  'loop:list': call<LoopView[]>()(nothing),
  'loop:get': call<LoopView>()(loop),
  /** Makes the session of a round, or answers with the one that was begun. */
  'loop:open-round': call<Session>()(round),
  'loop:skip-round': call<LoopView>()(round.extend({ skipped: z.boolean() })),
  /** Lets the interviewers decide, or answers with what they decided. Refused while answers are unrated or unread. */
  'loop:hold-debrief': call<LoopView>()(loop),
  'loop:mark-debrief-seen': call<LoopView>()(loop),
  'loop:save-offer': call<LoopView>()(loop.extend({ figures: OfferFiguresSchema.nullable() })),
  'loop:delete': call<null>()(loop),
  'loop:restore': call<null>()(loop),
  'storage:describe': call<StorageDescription>()(nothing),
  /** Opens a take and moves the interview to `answering`. A port for the audio follows as a message to the page. */
  'take:begin': call<{ session: Session; take: Take }>()(
    session.extend({ mimeType: z.string().max(200).nullable() }),
  ),
  /** Chunks are numbered from 0 for each track; a number that was already written is answered as written. */
  'take:append': call<{ sizeBytes: number }>()(
    take.extend({
      track: TakeTrackSchema,
      index: z.number().int().nonnegative(),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  'take:save-typed': call<null>()(take.extend({ text: z.string().max(50_000) })),
  /** Closes a take. With `interruption` the interview moves to `interrupted`, without it to the next question. */
  'take:finish': call<Session>()(
    take.extend({
      durationMs: z.number().nonnegative(),
      interruption: InterruptionReasonSchema.nullable(),
      /** The interviewer cut in, because the time of the round is over. */
      cutIn: z.boolean().optional(),
    }),
  ),
  'take:rate': call<Session>()(take.extend({ rating: z.number().int().min(1).max(5) })),
  /** Keeps what somebody else makes of an answer; with a known id it is changed. */
  'take:save-outside-rating': call<OutsideRating[]>()(
    session.extend({
      rating: OutsideRatingSchema.omit({ ratedAt: true, id: true }).extend({ id: IdSchema.nullable() }),
    }),
  ),
  'take:delete-outside-rating': call<OutsideRating[]>()(take.extend({ ratingId: IdSchema })),
  /** The ladders behind a score, with what this answer meets of them, and what the highest level sounds like. */
  'take:rubric-guide': call<RubricGuide>()(take),
  /** Asks the local language model; progress comes as `opinion:progressed` events. */
  'opinion:ask': call<null>()(take),
  'opinion:cancel': call<null>()(take),
  /** Looks whether the server that the settings name answers, and which models it has. */
  'opinion:try': call<{ models: string[] }>()(nothing),
  /** Everything about one pack; null for the pack that was practised last. */
  'progress:get': call<ProgressView>()(z.object({ packId: IdSchema.nullable() })),
  'interview-log:list': call<RealInterview[]>()(nothing),
  /** Keeps a real interview; with a known id it is changed. */
  'interview-log:save': call<RealInterview[]>()(
    z.object({ interview: RealInterviewSchema.omit({ id: true }).extend({ id: IdSchema.nullable() }) }),
  ),
  'interview-log:delete': call<RealInterview[]>()(z.object({ id: IdSchema })),
  /** The usual ranges of delivery as the profile and the user's own ranges leave them, and as they are shipped. */
  'delivery:norms': call<{ effective: DeliveryNorms; shipped: DeliveryNorms }>()(nothing),
  /** Opens the print dialogue for the page that is shown. */
  'app:print': call<null>()(nothing),
  'take:acknowledge-interruption': call<Session>()(take),
  'take:review': call<TakeReview>()(take),
  'transcript:correct': call<TranscriptRecord>()(take.extend({ text: z.string().max(50_000) })),
  'transcript:drop-correction': call<TranscriptRecord>()(take),
  'transcript:rerun': call<null>()(take),
  /** Listens to one spoken sentence for the device check; its text comes as `speech-check:*` events. */
  'speech-check:begin': call<{ checkId: string }>()(nothing),
  'speech-check:finish': call<{ text: string }>()(z.object({ checkId: IdSchema })),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = Exclude<(typeof calls)[Name]['output'], undefined>;
