import type { Question, QuestionKind } from '@shared/model/pack';

/** What the kinds of question are called, in the order in which they are listed. */
export const kindWords: Record<QuestionKind, string> = {
  behavioural: 'Behavioural',
  introduction: 'Introduction',
  motivation: 'Motivation',
  deep_dive: 'A project in depth',
  technical: 'Technical',
  database: 'Data and interfaces',
  logistics: 'Practical points',
  your_questions: 'Your questions to them',
  negotiation: 'Negotiation',
};

/** What the levels of questions are called. */
export const levelWords: Record<Question['level'], string> = {
  any: 'For every level',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
};
