import { z } from 'zod';
import { IdSchema, PackTextSchema } from '@shared/model/pack';
import { ItemSchema, LadderSchema, WordListSchema } from '@shared/model/rubric';

/** A word list of a pack. Where the program has a list of that name, the entries are added to it. */
const PackWordListSchema = WordListSchema.extend({ forms: WordListSchema.shape.forms.unwrap().optional() });
export type PackWordList = z.infer<typeof PackWordListSchema>;

/**
 * What a pack changes in the rubric: ladders and items of its own, or other ones under the ids that the program has,
 * which ladder a quality climbs, and words. Everything else is as the program has it.
 */
export const PackRubricSchema = z.object({
  /** For readers of the file. */
  about: PackTextSchema.optional(),
  /** Ladder by quality id. */
  qualityLadders: z.record(IdSchema, IdSchema).default({}),
  ladders: z.array(LadderSchema).default([]),
  items: z.array(ItemSchema).default([]),
  wordLists: z
    .record(z.string().regex(/^[a-z][a-z-]*$/, 'use lower-case letters and -'), PackWordListSchema)
    .default({}),
});
export type PackRubric = z.infer<typeof PackRubricSchema>;
