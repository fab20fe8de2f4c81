import { expect, it } from 'vitest';
import { countQuestions } from '@shared/domain/packs/count-questions';
import type { Question } from '@shared/model/pack';
import { tiny } from './placed-tiny';

it('counts the questions of a pack by kind, motivations as introductions', () => {
  const pack = tiny(({ questions }) => ({
    questions: [...questions, { ...(questions[0] as Question), kind: 'motivation' }],
  }));
  expect(countQuestions(pack)).toEqual({
    questions: {
      behavioural: 3,
      introduction: 3,
      deep_dive: 0,
      technical: 0,
      database: 0,
      logistics: 0,
      your_questions: 0,
      negotiation: 0,
    },
    stages: 1,
    qualities: 1,
  });
});
