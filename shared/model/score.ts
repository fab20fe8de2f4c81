import { z } from 'zod';

/** How an answer answers. Stories get the full ladder; the other kinds are capped (Bangerter et al. 2014). */
export const ResponseTypeSchema = z.enum(['story', 'pseudo', 'hypothetical', 'opinion', 'self', 'none']);
export type ResponseType = z.infer<typeof ResponseTypeSchema>;

export const StarLabelSchema = z.enum(['situation', 'task', 'action', 'result', 'lesson']);
export type StarLabel = z.infer<typeof StarLabelSchema>;

/** A stretch of the transcript: offsets in characters, and seconds where word times are known. */
const textSpan = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  startSec: z.number().nullable(),
  endSec: z.number().nullable(),
});

export const StarSpanSchema = textSpan.extend({ label: StarLabelSchema });
export type StarSpan = z.infer<typeof StarSpanSchema>;

/** One thing that was found in the answer, with the very words that show it. `quality` is null for general items. */
export const EvidenceSchema = textSpan.extend({
  item: z.string(),
  /** What the item means, in plain words: "figure, before and after". */
  label: z.string(),
  quality: z.string().nullable(),
  quote: z.string(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** Why the level cannot be higher than `cap`, whatever else was said. */
export const GateSchema = z.object({ id: z.string(), cap: z.number(), reason: z.string() });
export type Gate = z.infer<typeof GateSchema>;

/** What would lift the answer to `toLevel`, as one concrete sentence. */
export const AdviceSchema = z.object({ item: z.string(), advice: z.string(), toLevel: z.number().int() });
export type Advice = z.infer<typeof AdviceSchema>;

export const QualityScoreSchema = z.object({
  /** 1.0 to 5.0: the rung that is met, plus the part of the next one that is. */
  score: z.number().min(1).max(5),
  level: z.number().int().min(1).max(5),
  /** Why this level, in one sentence. */
  reason: z.string(),
  missing: z.array(AdviceSchema),
});
export type QualityScore = z.infer<typeof QualityScoreSchema>;

/** The rubric's reading of one answer. Delivery is measured apart and never enters it. */
export const ScoreSchema = z.object({
  rubricVersion: z.string(),
  overall: z.number().min(1).max(5),
  level: z.number().int().min(1).max(5),
  /** Where the overall score probably lies: narrow for a long clear answer, wide for a short or unclear one. */
  range: z.object({ low: z.number(), high: z.number() }),
  reason: z.string(),
  /** By quality id; null where the answer gave nothing to judge. */
  qualities: z.record(z.string(), QualityScoreSchema.nullable()),
  responseType: ResponseTypeSchema,
  star: z.object({ situation: z.boolean(), task: z.boolean(), action: z.boolean(), result: z.boolean() }),
  spans: z.array(StarSpanSchema),
  quantified: z.boolean(),
  ownership: z.enum(['I', 'we', 'mixed', 'none']),
  onTopic: z.boolean(),
  wordCount: z.number().int().nonnegative(),
  gates: z.array(GateSchema),
  evidence: z.array(EvidenceSchema),
  missing: z.array(AdviceSchema),
});
export type Score = z.infer<typeof ScoreSchema>;
