import { z } from 'zod';
import { IdSchema, QuestionKindSchema } from '@shared/model/pack';

const sentence = z.string().trim().min(1);

/** Something that answers to certain questions touch on: `asks` are patterns of the question, `shows` of the answer. */
export const FacetSchema = z.object({
  id: IdSchema,
  asks: z.array(sentence).min(1),
  shows: z.array(sentence).min(1),
});

/** Guesses what an unknown question asks for, from its words: the first rule that matches gives the kind. */
export const QuestionRuleSchema = z.object({
  patterns: z.array(sentence).min(1),
  kind: QuestionKindSchema.optional(),
  qualityId: IdSchema.optional(),
});
