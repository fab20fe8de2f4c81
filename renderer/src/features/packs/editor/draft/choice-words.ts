import type { Manner, Question, QuestionKind, Seat } from '@shared/model/pack';

/** The kinds of question as they are read, in the order of a process. */
export const kindWords: Record<QuestionKind, string> = {
  introduction: 'Introduction',
  motivation: 'Motivation',
  behavioural: 'Behavioural',
  deep_dive: 'Project in depth',
  database: 'Databases',
  technical: 'Technical',
  logistics: 'Practicalities',
  your_questions: 'Your questions',
  negotiation: 'Offer',
};

export const levelWords: Record<Question['level'], string> = {
  any: 'Any level',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
};

export const mannerWords: Record<Manner, string> = {
  warm: 'Warm',
  neutral: 'Neutral',
  terse: 'Terse',
  sceptical: 'Sceptical',
};

export const seatWords: Record<Seat, string> = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  interviewer: 'Interviewer',
  'bar-raiser': 'Bar raiser',
};

/** The words as options of a picker. */
export function optionsOf<Value extends string>(
  words: Record<Value, string>,
): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
}
