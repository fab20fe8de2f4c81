import { z } from 'zod';
import { IdSchema, PackTextSchema, ProvenanceSchema } from '@shared/model/pack';

/** What a candidate should know and do beforehand. */
export const GuideSchema = z.object({
  chapters: z
    .array(z.object({ id: IdSchema, title: PackTextSchema, paragraphs: z.array(PackTextSchema).min(1) }))
    .default([]),
  /** Single facts, each with its source. */
  facts: z
    .array(
      z.object({ id: IdSchema, label: PackTextSchema, value: PackTextSchema, provenance: ProvenanceSchema }),
    )
    .default([]),
  checklist: z.array(z.object({ id: IdSchema, title: PackTextSchema, how: PackTextSchema })).default([]),
  mistakes: z.array(z.object({ id: IdSchema, title: PackTextSchema, instead: PackTextSchema })).default([]),
  faqs: z
    .array(
      z.object({
        id: IdSchema,
        question: PackTextSchema,
        answer: PackTextSchema,
        provenance: ProvenanceSchema,
      }),
    )
    .default([]),
});
export type Guide = z.infer<typeof GuideSchema>;
