import { z } from 'zod';

/** Ids appear in file names and URLs, so they are kept plain: lower case, digits, `-` and `_`. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'use lower-case letters, digits, - and _');

const sentence = z.string().trim().min(1);

/** Where a fact comes from and how far to trust it; candidate reports are labelled as such in the program. */
export const ProvenanceSchema = z.object({
  confidence: z.enum(['company says', 'candidates report', 'our wording']),
  source: sentence,
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'write the date as YYYY, YYYY-MM or YYYY-MM-DD'),
});

/** What a rater would have to hear for each level, 1 (poor) to 5 (outstanding): a BARS scale. */
export const AnchorsSchema = z.object({ 1: sentence, 2: sentence, 3: sentence, 4: sentence, 5: sentence });

/** Something the company looks for, scored from 1 to 5. */
export const QualitySchema = z.object({
  id: IdSchema,
  name: sentence,
  summary: sentence,
  anchors: AnchorsSchema,
});
export type Quality = z.infer<typeof QualitySchema>;

/** Somebody who sits opposite. `manner` is shown as a caption, `lines` are what they say outside the questions. */
export const InterviewerSchema = z.object({
  id: IdSchema,
  name: sentence,
  role: sentence,
  manner: sentence,
});
export type Interviewer = z.infer<typeof InterviewerSchema>;

export const QuestionKindSchema = z.enum(['introduction', 'motivation', 'behavioural', 'logistics']);
export type QuestionKind = z.infer<typeof QuestionKindSchema>;

/** One question as the interviewer says it. `targetSec` is the comfortable length of an answer, in seconds. */
export const QuestionSchema = z.object({
  id: IdSchema,
  kind: QuestionKindSchema,
  stageIds: z.array(IdSchema).min(1),
  text: sentence,
  /** The question in a few words, for lists. */
  title: sentence,
  qualityIds: z.array(IdSchema),
  targetSec: z.object({ min: z.number().positive(), max: z.number().positive() }),
  strongAnswer: z.array(sentence).min(1),
  hints: z.array(sentence).min(1),
  provenance: ProvenanceSchema,
});
export type Question = z.infer<typeof QuestionSchema>;

/** A part of a stage: how many questions of which kinds a run of a given length takes from the pack. */
export const SectionSchema = z.object({
  id: IdSchema,
  name: sentence,
  kinds: z.array(QuestionKindSchema).min(1),
  /** Number of questions for each offered length, keyed by minutes. */
  questionsByLengthMin: z.record(z.string().regex(/^\d+$/), z.number().int().nonnegative()),
});
export type Section = z.infer<typeof SectionSchema>;

/** One stage of the process with its interviewer, its lengths and what is said around the questions. */
export const StageSchema = z.object({
  id: IdSchema,
  name: sentence,
  summary: sentence,
  interviewerId: IdSchema,
  lengthsMin: z.array(z.number().int().positive()).min(1),
  defaultLengthMin: z.number().int().positive(),
  sections: z.array(SectionSchema).min(1),
  script: z.object({
    greeting: z.array(sentence).min(1),
    acknowledgements: z.array(sentence).min(1),
    repeat: z.array(sentence).min(1),
    closing: z.array(sentence).min(1),
  }),
  provenance: ProvenanceSchema,
});
export type Stage = z.infer<typeof StageSchema>;

/** What stands in a pack's own `pack.json`. */
export const PackManifestSchema = z.object({
  formatVersion: z.literal(1),
  id: IdSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write the version as 1.2.3'),
  title: sentence,
  company: sentence,
  role: sentence,
  level: sentence,
  locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'write the locale as en-GB'),
  summary: sentence,
  interviewers: z.array(InterviewerSchema).min(1),
});
export type PackManifest = z.infer<typeof PackManifestSchema>;

/** A whole interview pack: `pack.json`, `qualities.json`, `stages.json` and `questions.json` of one folder. */
export interface Pack extends PackManifest {
  qualities: Quality[];
  stages: Stage[];
  questions: Question[];
}
