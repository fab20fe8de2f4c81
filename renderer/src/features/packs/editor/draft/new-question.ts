import type { Question } from '@shared/model/pack';

/** An id that no question of the pack has. */
export function freeQuestionId(questions: readonly Pick<Question, 'id'>[]): string {
  const taken = new Set(questions.map(({ id }) => id));
  let number = questions.length + 1;
  while (taken.has(`question-${number}`)) number += 1;
  return `question-${number}`;
}

/** A question with everything still to be written. `today` is written down as its date, YYYY-MM-DD. */
export function newQuestion(id: string, today: string): Question {
  return {
    id,
    kind: 'behavioural',
    stageIds: [],
    text: '',
    title: '',
    qualityIds: [],
    principleIds: [],
    level: 'any',
    targetSec: { min: 90, max: 180 },
    followUps: [],
    strongAnswer: [''],
    hints: [''],
    provenance: { confidence: 'our wording', source: 'Written by the owner of this pack', date: today },
  };
}
