import { z } from 'zod';
import { CandidateQuestionSchema } from '@shared/model/pack-candidate-questions';
import { DebriefRulesSchema } from '@shared/model/pack-debrief';
import { GuideSchema } from '@shared/model/pack-guide';
import { ListeningSchema } from '@shared/model/pack-listening';
import { OfferModelSchema } from '@shared/model/pack-offer';
import { PackRubricSchema } from '@shared/model/pack-rubric';
import {
  PackManifestSchema,
  PrincipleSchema,
  QualitySchema,
  QuestionSchema,
  StageSchema,
} from '@shared/model/pack';

/** Editors find the description of a file by this entry; the program does not read it. */
const schemaHint = { $schema: z.string().optional() };

/** The files of a pack folder and what each must look like. Unknown entries are told, so that a slip is not lost. */
export const packFileSchemas = {
  'pack.json': PackManifestSchema.extend(schemaHint).strict(),
  'qualities.json': z.strictObject({
    ...schemaHint,
    qualities: z.array(QualitySchema).min(1),
    principles: z.array(PrincipleSchema).default([]),
  }),
  'stages.json': z.strictObject({ ...schemaHint, stages: z.array(StageSchema).min(1) }),
  'questions.json': z.strictObject({ ...schemaHint, questions: z.array(QuestionSchema).min(1) }),
  'your-questions.json': z.strictObject({
    ...schemaHint,
    candidateQuestions: z.array(CandidateQuestionSchema).min(1),
  }),
  'listening.json': ListeningSchema.extend(schemaHint).strict(),
  'debrief.json': DebriefRulesSchema.extend(schemaHint).strict(),
  'offer.json': OfferModelSchema.extend(schemaHint).strict(),
  'guide.json': GuideSchema.extend(schemaHint).strict(),
  'rubric.json': PackRubricSchema.extend(schemaHint).strict(),
} as const;
export type PackFileName = keyof typeof packFileSchemas;

/** Without these a folder is no pack; in the place of `questions.json` there may be `questions/<name>.json` files. */
export const requiredPackFiles: readonly PackFileName[] = [
  'pack.json',
  'qualities.json',
  'stages.json',
  'questions.json',
];
