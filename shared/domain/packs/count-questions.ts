import type { PackCounts } from '@shared/model/pack-library';
import type { Pack } from '@shared/model/pack';

/** Counts what a pack holds, by kind; motivations count as introductions. */
export function countQuestions(pack: Pick<Pack, 'questions' | 'stages' | 'qualities'>): PackCounts {
  const questions: PackCounts['questions'] = {
    behavioural: 0,
    introduction: 0,
    deep_dive: 0,
    technical: 0,
    database: 0,
    logistics: 0,
    your_questions: 0,
    negotiation: 0,
  };
  for (const { kind } of pack.questions) questions[kind === 'motivation' ? 'introduction' : kind] += 1;
  return { questions, stages: pack.stages.length, qualities: pack.qualities.length };
}
