import { z } from 'zod';
import { IdSchema, QuestionKindSchema } from '@shared/model/pack';
import type { StarLabel } from '@shared/model/score';

/** A text of our own that shows what the highest level of one kind of question sounds like. */
export const ExampleAnswerSchema = z.object({
  id: IdSchema,
  kind: QuestionKindSchema,
  /** The quality that it shows; null where the kind asks for none. */
  qualityId: IdSchema.nullable(),
  question: z.string(),
  text: z.string(),
  /** What makes it a 5: a stretch of the text, word for word, and what it does. */
  notes: z.array(z.object({ quote: z.string(), does: z.string() })).min(2),
});
export type ExampleAnswer = z.infer<typeof ExampleAnswerSchema>;

/** One rung of a ladder as a reader sees it. `met` is about the answer that is looked at. */
export interface GuideRung {
  level: number;
  reason: string;
  needs: { advice: string; items: { id: string; label: string }[]; atLeast: number; met: boolean }[];
}

/** One ladder with its anchors: the pack's own words for each level where it gives them. */
export interface GuideLadder {
  /** Null for the ladder of the answer as a whole. */
  qualityId: string | null;
  name: string;
  level: number | null;
  score: number | null;
  rungs: GuideRung[];
  anchors: { level: number; text: string }[];
}

/** Everything that explains the score of one answer. */
export interface RubricGuide {
  rubricVersion: string;
  ladders: GuideLadder[];
  example: ExampleAnswer | null;
}

/**
 * How the answer could be told better with what is already in it: each part is the user's own words, or a gap with what
 * belongs there. Nothing is invented.
 */
export interface RewriteHint {
  parts: ({ label: StarLabel } & ({ from: 'answer'; quote: string } | { from: 'gap'; advice: string }))[];
}
