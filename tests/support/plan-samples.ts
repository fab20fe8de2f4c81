import type { InterviewPlan, PlannedQuestion } from '@shared/model/interview';

/** A planned question of a section `main`, whose answer takes two minutes. */
export function aPlanned(part: Partial<PlannedQuestion> = {}): PlannedQuestion {
  return {
    questionId: 'q0',
    sectionId: 'main',
    kind: 'behavioural',
    title: 'A quick decision',
    text: 'Tell me about a quick decision.',
    qualityIds: ['bias'],
    targetSec: { min: 90, max: 150 },
    lead: '',
    hints: [],
    reserve: false,
    followUp: null,
    ...part,
  };
}

/** A follow-up to question number `rootIndex`. */
export function aFollowUp(
  rootIndex: number,
  probeId = 'own-part',
  part: Partial<PlannedQuestion> = {},
): PlannedQuestion {
  return aPlanned({
    title: 'Follow-up: what you did yourself',
    text: 'What did you do yourself?',
    targetSec: { min: 20, max: 60 },
    followUp: { rootIndex, probeId, asksFor: 'what you did yourself' },
    ...part,
  });
}

/** A plan of these questions; each section that they name has ten minutes and two follow-ups unless others are given. */
export function aPlan(questions: PlannedQuestion[], part: Partial<InterviewPlan> = {}): InterviewPlan {
  const ids = [...new Set(questions.map(({ sectionId }) => sectionId))];
  return {
    lengthMin: ids.length * 10,
    seed: 1,
    greeting: 'Hello.',
    closing: 'Goodbye.',
    repeatLine: 'Of course.',
    sections: ids.map((id) => ({ id, name: `Part ${id}`, minutes: 10, followUps: 2 })),
    questions,
    ...part,
  };
}
