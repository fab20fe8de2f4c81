import type { Pack, Question } from '@shared/model/pack';

/** What narrows the list of questions down; an empty string is no condition. */
export interface QuestionFilter {
  words: string;
  kind: string;
  qualityId: string;
  level: string;
  principleId: string;
  asked: '' | 'never' | 'before';
}

/** Nothing is narrowed down. */
export const everyQuestion: QuestionFilter = {
  words: '',
  kind: '',
  qualityId: '',
  level: '',
  principleId: '',
  asked: '',
};

/** One of the conditions that are chosen from a list. */
export type FilterField = Exclude<keyof QuestionFilter, 'words'>;

type Asked = ReadonlyMap<string, number>;

/** The questions of a pack that meet every condition, in the pack's order. */
export function filterQuestions(pack: Pack, filter: QuestionFilter, asked: Asked): Question[] {
  const wanted = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return pack.questions.filter((question) => {
    const meetsAll = (Object.keys(everyQuestion) as (keyof QuestionFilter)[]).every(
      (field) =>
        field === 'words' || filter[field] === '' || valuesOf(question, field, asked).includes(filter[field]),
    );
    if (!meetsAll || wanted.length === 0) return meetsAll;
    const text = searchText(pack, question);
    return wanted.every((word) => text.includes(word));
  });
}

/** How many questions each value of a condition would leave, all other conditions being as they are. */
export function countByValue(
  pack: Pack,
  filter: QuestionFilter,
  field: FilterField,
  asked: Asked,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of filterQuestions(pack, { ...filter, [field]: '' }, asked)) {
    for (const value of valuesOf(question, field, asked)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(question: Question, field: FilterField, asked: Asked): readonly string[] {
  switch (field) {
    case 'kind':
      return [question.kind];
    case 'qualityId':
      return question.qualityIds;
    case 'level':
      return [question.level];
    case 'principleId':
      return question.principleIds;
    case 'asked':
      return [asked.has(question.id) ? 'before' : 'never'];
  }
}

function searchText(pack: Pack, question: Question): string {
  const names = [...pack.qualities, ...pack.principles].flatMap(({ id, name }) =>
    question.qualityIds.includes(id) || question.principleIds.includes(id) ? [name] : [],
  );
  return [question.title, question.text, ...names].join(' ').toLowerCase();
}
