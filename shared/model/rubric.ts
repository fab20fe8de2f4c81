import { z } from 'zod';
import { FactNameSchema } from '@shared/model/fact-name';
import { IdSchema, QuestionKindSchema } from '@shared/model/pack';
import { FacetSchema, QuestionRuleSchema } from '@shared/model/question-rule';
import { FocusPointsSchema, QualityFocusSchema } from '@shared/model/quality-focus';

const sentence = z.string().trim().min(1);
const share = z.number().min(0).max(1);

/**
 * A named list of words or phrases that patterns refer to as `<name>`. With `forms: verb` the entries are base
 * forms and `<name:past>`, `<name:base>`, `<name:ing>` and `<name:s>` exist as well; with `noun` plurals match too.
 */
export const WordListSchema = z.object({
  note: sentence.optional(),
  forms: z.enum(['as-written', 'verb', 'noun']).default('as-written'),
  /** Lines of entries, separated by commas. */
  entries: z
    .array(sentence)
    .min(1)
    .transform((lines) => lines.flatMap((line) => line.split(',').map((entry) => entry.trim()))),
});
export type WordList = z.infer<typeof WordListSchema>;

/** What is done to a text before anything is looked for. Every key and value is lower case. */
export const NormalisationSchema = z.object({
  /** "didn't": "did not" */
  contractions: z.record(z.string(), sentence),
  /** Words that the recogniser mishears, British for American spelling: "post gres": "postgres" */
  aliases: z.record(z.string(), sentence),
  /** Sounds and phrases without meaning; they are skipped wherever they stand. */
  fillers: z.array(sentence),
  /** Number words with their value; multipliers are applied to what stands before them. */
  numbers: z.record(z.string(), z.number()),
  multipliers: z.record(z.string(), z.number()),
  /** Base form to past and participle where they are not regular: "write": ["wrote", "written"] */
  irregularVerbs: z.record(z.string(), z.array(sentence).min(1).max(3)),
});
export type Normalisation = z.infer<typeof NormalisationSchema>;

export const ClauseLabelSchema = z.enum([
  'situation',
  'task',
  'action',
  'result',
  'lesson',
  'opinion',
  'hypothetical',
  'other',
]);
export type ClauseLabel = z.infer<typeof ClauseLabelSchema>;

const labelWeights = z.partialRecord(ClauseLabelSchema, z.number());

/** One readable feature of a clause and how much it speaks for (or against) each label. */
export const ClauseFeatureSchema = z.object({
  id: sentence,
  /** Any of these patterns in the clause; features without patterns are computed and known by their id. */
  patterns: z.array(sentence).optional(),
  weights: labelWeights,
});

/** The labeller: a linear model over readable features, and what it costs to go from one label to the next. */
export const LabellingSchema = z.object({
  bias: labelWeights,
  features: z.array(ClauseFeatureSchema).min(1),
  start: labelWeights,
  /** Added when a clause with the outer label is followed by one with the inner label. */
  transitions: z.partialRecord(ClauseLabelSchema, labelWeights),
});
export type Labelling = z.infer<typeof LabellingSchema>;

/** True when the fact lies below `below`, and at or above `from`. */
export const ConditionSchema = z
  .object({ fact: FactNameSchema, below: z.number().optional(), from: z.number().optional() })
  .refine((condition) => condition.below !== undefined || condition.from !== undefined, {
    message: 'give "below", "from" or both',
  });
export type Condition = z.infer<typeof ConditionSchema>;

/** A limit on the level with its reason. It applies when every condition of `when` holds, or every one of `orWhen`. */
export const GateRuleSchema = z.object({
  id: IdSchema,
  cap: z.number().min(1).max(5),
  reason: sentence,
  /** What to do about it, when this gate is what holds the answer back. */
  advice: sentence,
  when: z.array(ConditionSchema).min(1),
  orWhen: z.array(ConditionSchema).min(1).optional(),
  /** Only for these kinds of question; left out, for all. */
  kinds: z.array(QuestionKindSchema).optional(),
  /** True where it means that the answer was no honest attempt. Such gates must never fire on real answers. */
  junk: z.boolean().default(false),
  /** True where it means that the question was not answered. */
  offTopic: z.boolean().default(false),
});
export type GateRule = z.infer<typeof GateRuleSchema>;

/** The response types in the order in which they are tried; the first whose conditions hold is taken. */
export const ResponseTypeRuleSchema = z.object({
  type: z.enum(['story', 'pseudo', 'hypothetical', 'opinion', 'self', 'none']),
  when: z.array(ConditionSchema),
});
export type ResponseTypeRule = z.infer<typeof ResponseTypeRuleSchema>;

const near = z.object({ patterns: z.array(sentence).min(1), within: z.number().int().min(0) });

/** How an item is found: by the words of a clause, by who acts, by figures, or by other items. */
export const FindSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('pattern'),
    patterns: z.array(sentence).min(1),
    /** A clause with one of these does not count. */
    unless: z.array(sentence).optional(),
    /** One of these must stand in the same clause or at most `within` clauses away. */
    near: near.optional(),
    labels: z.array(ClauseLabelSchema).optional(),
    /** Counts only behind the first place where this item was found: an outcome comes after an action. */
    after: IdSchema.optional(),
    /** The pattern may run into the next clause. */
    across: z.boolean().default(false),
    /** The clause must name something specific, beyond the general words of business talk. */
    specific: z.boolean().default(false),
    atLeast: z.number().int().positive().default(1),
  }),
  z.object({
    by: z.literal('actions'),
    subject: z.enum(['I', 'we', 'anyone']),
    /** Number of different verbs. */
    atLeast: z.number().int().positive(),
    /** The verb or what it acts on must be something specific. */
    specific: z.boolean().default(true),
  }),
  z.object({
    by: z.literal('figures'),
    labels: z.array(ClauseLabelSchema).optional(),
    /** The clause must also hold one of these. */
    patterns: z.array(sentence).optional(),
    unless: z.array(sentence).optional(),
    atLeast: z.number().int().positive().default(1),
  }),
  z.object({
    by: z.literal('items'),
    of: z.array(IdSchema).min(1),
    atLeast: z.number().int().positive().default(1),
  }),
]);
export type Find = z.infer<typeof FindSchema>;

/** One yes-or-no check with the words that show it. `quality` is null for items that serve every quality. */
export const ItemSchema = z.object({
  id: IdSchema,
  label: sentence,
  quality: IdSchema.nullable().default(null),
  /** Helps other items only and is not shown. */
  hidden: z.boolean().default(false),
  find: FindSchema,
});
export type Item = z.infer<typeof ItemSchema>;

/** What a rung asks for: at least `atLeast` of the items `of`, and none of `noneOf`. `advice` says how to get it. */
export const NeedSchema = z.object({
  of: z.array(IdSchema).default([]),
  atLeast: z.number().int().positive().default(1),
  noneOf: z.array(IdSchema).default([]),
  advice: sentence,
});
export type Need = z.infer<typeof NeedSchema>;

/**
 * What the points of a ladder come from: an item, each finding of it up to `upTo`, or a measure of the whole answer,
 * growing evenly between `from` and `to`. Points below zero speak against. `advice` says how to earn them.
 */
export const PointsSchema = z.union([
  z.object({
    item: IdSchema,
    points: z.number(),
    upTo: z.number().int().positive().default(1),
    advice: sentence.optional(),
  }),
  z.object({ fact: FactNameSchema, from: z.number(), to: z.number(), points: z.number() }),
]);
export type Points = z.infer<typeof PointsSchema>;

/** A rung is met when at most `openAllowed` of its needs are open, and every rung below is met. */
export const RungSchema = z.object({
  level: z.number().int().min(2).max(5),
  reason: sentence,
  openAllowed: z.number().int().nonnegative().default(0),
  needs: z.array(NeedSchema),
  /** Points that it takes besides; only on ladders that count points. */
  points: z.number().optional(),
});
export type Rung = z.infer<typeof RungSchema>;

export const LadderSchema = z.object({
  id: IdSchema,
  /** Why an answer stands on level 1. */
  floorReason: sentence,
  rungs: z.array(RungSchema).min(1),
  /** What counts how much; a ladder without points goes by the needs of its rungs alone. */
  points: z.array(PointsSchema).default([]),
  /** Only for qualities: what tells that an answer is about this one rather than another. */
  focus: z.array(FocusPointsSchema).default([]),
});
export type Ladder = z.infer<typeof LadderSchema>;

/** How questions of one kind are judged. */
export const KindRuleSchema = z.object({
  ladder: IdSchema,
  /** True where a story is the best answer: response types, STAR and the qualities of the pack apply. */
  wantsStory: z.boolean(),
  /** Second ladder for questions that ask for a quality all the same; the better of the two counts. */
  qualityLadder: IdSchema.optional(),
  /** The qualities that such a question asks for are shown by the answer as a whole and get its score. */
  qualitiesFollow: z.boolean().default(false),
  /** Under this many words the range widens; the gates decide about the level. */
  comfortableWords: z.object({ min: z.number().int(), max: z.number().int() }),
});
export type KindRule = z.infer<typeof KindRuleSchema>;

/**
 * When a part of a story counts as told: when its points reach `from`. In an answer of which no clause is told as that
 * part it stands where the first of `shownBy` was found that leaves the other parts a place.
 */
export const StoryPartSchema = z.object({
  from: z.number(),
  points: z.array(PointsSchema).min(1),
  shownBy: z.array(IdSchema).min(1),
});
export type StoryPart = z.infer<typeof StoryPartSchema>;

/** Everything that the scorer knows, as data. */
export const RubricSchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write the version as 1.2.3'),
  /** How far the target quality can move the overall score, and how much of the difference it moves it by. */
  qualityPull: z.object({ most: z.number().nonnegative(), share: share }),
  /** Part of the next rung that can be gained by meeting some of its needs. */
  partialCredit: share,
  /** Half the width of the range around the overall score: always, and at most for shortness and unclear words. */
  uncertainty: z.object({ always: share, short: z.number(), unclear: z.number() }),
  /** Different words of a quality's own texts that an answer must hold before an unknown quality is judged. */
  fallbackQualityWords: z.number().int().positive(),
  /** Kinds that are left out are not judged. */
  kinds: z.partialRecord(QuestionKindSchema, KindRuleSchema),
  questionRules: z.array(QuestionRuleSchema),
  facets: z.array(FacetSchema).default([]),
  normalisation: NormalisationSchema,
  wordLists: z.record(z.string().regex(/^[a-z][a-z-]*$/, 'use lower-case letters and -'), WordListSchema),
  /** Pairs of lists that do not follow one another in English, however informal: the trace of shuffled words. */
  brokenPairs: z.array(z.tuple([sentence, sentence])),
  /** Common English words, several to a line, so that invented ones stand out. */
  knownWords: z.array(sentence),
  labelling: LabellingSchema,
  storyParts: z.object({
    situation: StoryPartSchema,
    task: StoryPartSchema,
    action: StoryPartSchema,
    result: StoryPartSchema,
  }),
  responseTypes: z.array(ResponseTypeRuleSchema).min(1),
  gates: z.array(GateRuleSchema),
  items: z.array(ItemSchema).min(1),
  ladders: z.array(LadderSchema).min(1),
  /** Ladder by quality id; qualities of other packs use `fallbackQualityLadder`. */
  qualityLadders: z.record(IdSchema, IdSchema),
  fallbackQualityLadder: IdSchema,
  qualityFocus: QualityFocusSchema,
});
export type Rubric = z.infer<typeof RubricSchema>;
