import { z } from 'zod';
import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';
import type { DebriefRules } from '@shared/model/pack-debrief';
import type { Guide } from '@shared/model/pack-guide';
import type { OfferModel } from '@shared/model/pack-offer';
import type { Listening } from '@shared/model/pack-listening';
import type { PackRubric } from '@shared/model/pack-rubric';

/** Ids appear in file names and URLs, so they are kept plain: lower case, digits, `-` and `_`. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'use lower-case letters, digits, - and _');

/** One text of a pack. */
export const PackTextSchema = z.string().trim().min(1);

/** Where a fact comes from and how far to trust it; candidate reports are labelled as such in the program. */
export const ProvenanceSchema = z.object({
  confidence: z.enum(['company says', 'candidates report', 'our wording']),
  source: PackTextSchema,
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'write the date as YYYY, YYYY-MM or YYYY-MM-DD'),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** What a rater would have to hear for each level, 1 (poor) to 5 (outstanding): a BARS scale. */
export const AnchorsSchema = z.object({
  1: PackTextSchema,
  2: PackTextSchema,
  3: PackTextSchema,
  4: PackTextSchema,
  5: PackTextSchema,
});

/** Something the company looks for, scored from 1 to 5. */
export const QualitySchema = z.object({
  id: IdSchema,
  name: PackTextSchema,
  summary: PackTextSchema,
  /** True for skills of the trade rather than of character: the debrief may weigh them on their own. */
  functional: z.boolean().default(false),
  anchors: AnchorsSchema,
});
export type Quality = z.infer<typeof QualitySchema>;

/** A principle or value in the company's own list, and the qualities through which it is scored. */
export const PrincipleSchema = z.object({
  id: IdSchema,
  name: PackTextSchema,
  summary: PackTextSchema,
  qualityIds: z.array(IdSchema).min(1),
  provenance: ProvenanceSchema,
});
export type Principle = z.infer<typeof PrincipleSchema>;

/** How an interviewer speaks and how long they wait. It changes wording and patience, never the rubric. */
export const MannerSchema = z.enum(['warm', 'neutral', 'terse', 'sceptical']);
export type Manner = z.infer<typeof MannerSchema>;

/** What an interviewer is in the process: decides how deep they ask and what they may do in the debrief. */
export const SeatSchema = z.enum(['recruiter', 'hiring-manager', 'interviewer', 'bar-raiser']);
export type Seat = z.infer<typeof SeatSchema>;

/** Somebody who sits opposite. `about` is shown beside their name. */
export const InterviewerSchema = z.object({
  id: IdSchema,
  name: PackTextSchema,
  role: PackTextSchema,
  about: PackTextSchema,
  manner: MannerSchema.default('neutral'),
  seat: SeatSchema.default('interviewer'),
  /** Which of the built-in voices speaks, where the user has not chosen one for all. */
  voice: z.enum(['woman', 'man']).optional(),
});
export type Interviewer = z.infer<typeof InterviewerSchema>;

export const QuestionKindSchema = z.enum([
  'introduction',
  'motivation',
  'behavioural',
  'deep_dive',
  'database',
  'technical',
  'logistics',
  'your_questions',
  'negotiation',
]);
export type QuestionKind = z.infer<typeof QuestionKindSchema>;

/** A follow-up that belongs to one question. */
export const OwnFollowUpSchema = z.object({
  text: PackTextSchema,
  /** Id of the probe that asks for the same thing: where that has been answered, this is not asked either. */
  standsFor: IdSchema.optional(),
});
export type OwnFollowUp = z.infer<typeof OwnFollowUpSchema>;

/** Place for a task of the workbench; the program reads it but does not stage it yet. */
export const TaskSchema = z.object({
  workbench: z.enum(['code', 'sql', 'board', 'sheet']),
  file: PackTextSchema,
});

/** One question as the interviewer says it. `targetSec` is the comfortable length of an answer, in seconds. */
export const QuestionSchema = z.object({
  id: IdSchema,
  kind: QuestionKindSchema,
  /** Only in these stages; left out or empty, in every stage that has a section for its kind. */
  stageIds: z.array(IdSchema).default([]),
  text: PackTextSchema,
  /** The question in a few words, for lists. */
  title: PackTextSchema,
  qualityIds: z.array(IdSchema),
  principleIds: z.array(IdSchema).default([]),
  level: z.enum(['any', 'junior', 'mid', 'senior']).default('any'),
  targetSec: z.object({ min: z.number().positive(), max: z.number().positive() }),
  followUps: z.array(OwnFollowUpSchema).default([]),
  /** What the interviewer says when asked what is meant. */
  clarification: PackTextSchema.optional(),
  strongAnswer: z.array(PackTextSchema).min(1),
  hints: z.array(PackTextSchema).min(1),
  task: TaskSchema.optional(),
  provenance: ProvenanceSchema,
});
export type Question = z.infer<typeof QuestionSchema>;

/** What a section holds in a run of one length: its share of the clock, its questions, follow-ups for each. */
export const SectionShareSchema = z.object({
  minutes: z.number().positive(),
  questions: z.number().int().nonnegative(),
  followUps: z.number().int().min(0).max(8).default(0),
});

/** A part of a round: which kinds of question it takes from the pack, and how many in a run of a given length. */
export const SectionSchema = z.object({
  id: IdSchema,
  name: PackTextSchema,
  kinds: z.array(QuestionKindSchema).min(1),
  /** Only questions for one of these qualities; left out or empty, those of the round, then any. */
  qualityIds: z.array(IdSchema).default([]),
  /** Keyed by the length of the run in minutes. */
  byLengthMin: z.record(z.string().regex(/^\d+$/, 'write the length in whole minutes'), SectionShareSchema),
});
export type Section = z.infer<typeof SectionSchema>;

/** What the interviewer says around the questions of a round; one line of each list is drawn. */
export const ScriptSchema = z.object({
  greeting: z.array(PackTextSchema).min(1),
  acknowledgements: z.array(PackTextSchema).min(1),
  repeat: z.array(PackTextSchema).min(1),
  closing: z.array(PackTextSchema).min(1),
});

/** One meeting with one interviewer. */
export const RoundSchema = z.object({
  id: IdSchema,
  name: PackTextSchema,
  summary: PackTextSchema,
  interviewerId: IdSchema,
  /** The qualities that this interviewer has to report on. */
  qualityIds: z.array(IdSchema).default([]),
  lengthsMin: z.array(z.number().int().positive()).min(1),
  defaultLengthMin: z.number().int().positive(),
  /** Which of the lengths a loop takes: the real one, and about a third of it for a short evening. */
  presets: z.object({ full: z.number().int().positive(), compact: z.number().int().positive() }),
  sections: z.array(SectionSchema).min(1),
  script: ScriptSchema,
});
export type Round = z.infer<typeof RoundSchema>;

/** One stage of the process: interviews of one or more rounds, or the debrief that decides. */
export const StageSchema = z.object({
  id: IdSchema,
  name: PackTextSchema,
  summary: PackTextSchema,
  kind: z.enum(['interview', 'debrief']).default('interview'),
  rounds: z.array(RoundSchema).default([]),
  /** Minutes between two rounds of the stage, in a run of real length. */
  breakMin: z.number().nonnegative().default(15),
  /** Length of a debrief in minutes, in a loop of real length and in a compact one. */
  debriefMin: z.object({ full: z.number().positive(), compact: z.number().positive() }).optional(),
  provenance: ProvenanceSchema,
});
export type Stage = z.infer<typeof StageSchema>;

/** What stands in a pack's own `pack.json`. */
export const PackManifestSchema = z.object({
  formatVersion: z.literal(1),
  id: IdSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write the version as 1.2.3'),
  title: PackTextSchema,
  /** Null for a pack that is about no company in particular. */
  company: PackTextSchema.nullable(),
  role: PackTextSchema,
  level: PackTextSchema,
  locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'write the locale as en-GB'),
  summary: PackTextSchema,
  interviewers: z.array(InterviewerSchema).min(1),
});
export type PackManifest = z.infer<typeof PackManifestSchema>;

/** A whole interview pack, put together from the files of one folder. What a pack leaves out is null. */
export interface Pack extends PackManifest {
  qualities: Quality[];
  principles: Principle[];
  stages: Stage[];
  questions: Question[];
  candidateQuestions: CandidateQuestion[];
  /** Null where the pack listens as the program does by itself. */
  listening: Listening | null;
  debrief: DebriefRules | null;
  offer: OfferModel | null;
  guide: Guide | null;
  /** What it changes in the rubric. */
  rubric: PackRubric | null;
}
