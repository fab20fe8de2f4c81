import { z } from 'zod';
import { IdSchema, MannerSchema, PackTextSchema, QuestionKindSchema, SeatSchema } from '@shared/model/pack';
import { ResponseTypeSchema } from '@shared/model/score';

/**
 * Wordings of one line by manner. `{thing}` and `{figure}` stand for the candidate's own words; a wording with a slot is
 * only used where there is something safe to put in, so each list needs one without.
 */
export const WordingsSchema = z.record(MannerSchema, z.array(PackTextSchema).min(1));
export type Wordings = z.infer<typeof WordingsSchema>;

/** The steps of a ladder of follow-ups, from "which event?" to "and if …?". */
export const RungNameSchema = z.enum([
  'event',
  'own-part',
  'result',
  'context',
  'decision',
  'people',
  'learning',
  'depth',
]);
export type RungName = z.infer<typeof RungNameSchema>;

/** When a probe has something to ask for. Every given condition must hold; evidence items are those of the rubric. */
export const ProbeConditionSchema = z.object({
  /** None of these evidence items was found. */
  lacks: z.array(IdSchema).default([]),
  /** At least one of these was found. */
  shows: z.array(IdSchema).default([]),
  responseTypes: z.array(ResponseTypeSchema).optional(),
  ownership: z.array(z.enum(['I', 'we', 'mixed', 'none'])).optional(),
  offTopic: z.boolean().optional(),
  /** The answer is on this level or above, or on this level or below. */
  levelFrom: z.number().optional(),
  levelUpTo: z.number().optional(),
  /** One of these words or phrases was said, or none of them. */
  says: z.array(PackTextSchema).optional(),
  neverSays: z.array(PackTextSchema).optional(),
});
export type ProbeCondition = z.infer<typeof ProbeConditionSchema>;

/** A follow-up question that reacts to what an answer lacks or shows. */
export const ProbeSchema = z.object({
  id: IdSchema,
  /** What it wants to hear, in a few words: "a figure in the result". */
  asksFor: PackTextSchema,
  rung: RungNameSchema,
  when: ProbeConditionSchema,
  kinds: z.array(QuestionKindSchema).default(['behavioural', 'deep_dive']),
  /** Only where the question asks for one of these qualities; empty for all. */
  qualityIds: z.array(IdSchema).default([]),
  wordings: WordingsSchema,
});
export type Probe = z.infer<typeof ProbeSchema>;

/** The lines with which an interviewer answers what is no answer, and moves on. */
export const ConversationLineSchema = z.enum([
  /** To "let me think". */
  'take-your-time',
  /** To "can I ask a clarifying question", before the question is put. */
  'go-ahead',
  /** To a question about the question where the pack has no clarification. */
  'your-reading',
  /** To "can I use another example". */
  'another-example',
  /** To "I don't know", the first time. */
  'smaller-example',
  /** To "I don't know", the second time: the next question follows. */
  'leave-it',
  /** Into a long silence. */
  'nudge',
  /** Into a silence that goes on: the next question follows. */
  'come-back',
  /** To an answer to another question. `{question}` stands for the question's title. */
  'other-question',
  /** To a story that was told before. `{thing}` stands for what it was about. */
  'told-before',
  /** The time of a section is over: the next section's question follows. */
  'move-on',
  /** The time of the round is over in the middle of an answer: the goodbye follows. */
  'cut-in',
  /** No question to ask at the end. */
  'no-questions',
  /** A question to which the pack has no answer. */
  'cannot-say',
  /** After an answer, before the next question may be asked. */
  'anything-else',
]);
export type ConversationLine = z.infer<typeof ConversationLineSchema>;

/** How long an interviewer waits in silence, in seconds, and how far a story may resemble an earlier one. */
export const PatienceSchema = z.object({ nudgeSec: z.number().positive(), giveUpSec: z.number().positive() });

/** How interviewers listen: the probes, in which order a seat asks them, and what is said in between. */
export const ListeningSchema = z.object({
  probes: z.array(ProbeSchema).min(1),
  /** The rungs that a seat asks for, in its order. */
  ladders: z.record(SeatSchema, z.array(RungNameSchema).min(1)),
  lines: z.record(ConversationLineSchema, WordingsSchema),
  patience: z.record(MannerSchema, PatienceSchema),
});
export type Listening = z.infer<typeof ListeningSchema>;
