import type { Question, QuestionKind } from '@shared/model/pack';

/** Which questions of a pack are listed. */
export interface QuestionFilter {
  search: string;
  /** Null for every kind, every quality. */
  kind: QuestionKind | null;
  qualityId: string | null;
}

/** Everything is listed. */
export const everyQuestion: QuestionFilter = { search: '', kind: null, qualityId: null };

/** The questions that fit the filter and have every word of the search, in the order of the pack. */
export function matchingQuestions(questions: readonly Question[], filter: QuestionFilter): Question[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    const text = `${question.title} ${question.text} ${question.id}`.toLowerCase();
    return (
      (filter.kind === null || question.kind === filter.kind) &&
      (filter.qualityId === null || question.qualityIds.includes(filter.qualityId)) &&
      words.every((word) => text.includes(word))
    );
  });
}
