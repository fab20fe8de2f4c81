import { z } from 'zod';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';
import { InterruptionReasonSchema, InterviewHappeningSchema } from '@shared/model/interview';
import { IdSchema, type Pack, type Question } from '@shared/model/pack';
import type { Score } from '@shared/model/score';
import {
  AnswerInputSchema,
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
  score: Score | null;
  delivery: Delivery | null;
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

/** Every call from the page to the main process: its name, the shape of its input, the type of its answer. */
export const calls = {
  'app:describe': call<AppDescription>()(nothing),
  'app:open-data-folder': call<null>()(nothing),
  'settings:get': call<Settings>()(nothing),
  'settings:update': call<Settings>()(SettingsChangeSchema),
  'pack:list': call<Pack[]>()(nothing),
  'session:create': call<Session>()(
    z.object({
      packId: IdSchema,
      stageId: IdSchema,
      lengthMin: z.number().int().positive(),
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
  'session:delete': call<null>()(session),
  'session:restore': call<null>()(session),
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
    }),
  ),
  'take:rate': call<Session>()(take.extend({ rating: z.number().int().min(1).max(5) })),
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
