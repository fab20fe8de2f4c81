import { z } from 'zod';
import {
  PackManifestSchema,
  QualitySchema,
  QuestionSchema,
  StageSchema,
  type Pack,
} from '@shared/model/pack';
import type { PackProblem, PackWarning } from '@shared/model/pack-problem';

/** How much a pack holds. Introductions and motivations count together. */
export interface PackCounts {
  questions: {
    behavioural: number;
    introduction: number;
    deep_dive: number;
    technical: number;
    database: number;
    logistics: number;
    your_questions: number;
    negotiation: number;
  };
  stages: number;
  qualities: number;
}

/** A pack in the list of packs. A broken one has no `pack`, and its problems say why. */
export interface PackListing {
  packId: string;
  title: string;
  origin: 'shipped' | 'own';
  pack: Pack | null;
  counts: PackCounts | null;
  problems: PackProblem[];
  warnings: PackWarning[];
}

/** What came of an import. `importId` names what was refused, so that it can be read again after its mending. */
export type PackImport =
  | { state: 'taken-in'; pack: Pack; warnings: PackWarning[]; replaced: boolean }
  | { state: 'refused'; importId: string; name: string; problems: PackProblem[] }
  | { state: 'cancelled' };

/** Parts of a pack that the editor replaces as a whole. */
export const PackChangeSchema = z.object({
  manifest: PackManifestSchema.pick({
    title: true,
    role: true,
    level: true,
    summary: true,
    interviewers: true,
  })
    .partial()
    .optional(),
  qualities: z.array(QualitySchema).optional(),
  stages: z.array(StageSchema).optional(),
  questions: z.array(QuestionSchema).optional(),
});
export type PackChange = z.infer<typeof PackChangeSchema>;

/** What came of saving. With problems nothing was saved. */
export type PackSaved =
  { state: 'saved'; pack: Pack; warnings: PackWarning[] } | { state: 'refused'; problems: PackProblem[] };
