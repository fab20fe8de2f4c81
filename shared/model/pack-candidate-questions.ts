import { z } from 'zod';
import { IdSchema, PackTextSchema, ProvenanceSchema } from '@shared/model/pack';

/**
 * Something a candidate may ask at the end, and what each interviewer would say. Found by its keywords: an entry of
 * several words must stand in the question as it is written; more and longer matches win.
 */
export const CandidateQuestionSchema = z.object({
  id: IdSchema,
  /** The topic in a few words, also offered as an idea in practice: "How the team is measured". */
  topic: PackTextSchema,
  /** The question well put, for the list of questions to ask. */
  example: PackTextSchema,
  keywords: z.array(PackTextSchema).min(2),
  answer: PackTextSchema,
  /** Another answer for some interviewers, by their id. */
  answerBy: z.record(IdSchema, PackTextSchema).default({}),
  provenance: ProvenanceSchema,
});
export type CandidateQuestion = z.infer<typeof CandidateQuestionSchema>;
