import { countWords } from '@renderer/wording/count-words';
import type { PackCounts, PackListing } from '@shared/model/pack-library';

const kindWords: Record<keyof PackCounts['questions'], string> = {
  behavioural: 'on your behaviour',
  introduction: 'introductions and motivation',
  deep_dive: 'on a project in depth',
  database: 'on databases',
  technical: 'technical',
  logistics: 'on practicalities',
  your_questions: 'for your questions',
  negotiation: 'on the offer',
};

/** How much a pack holds: "152 questions, 5 stages, 5 qualities". */
export function packCountWords({ questions, stages, qualities }: PackCounts): string {
  const all = Object.values(questions).reduce((sum, count) => sum + count, 0);
  return [
    countWords(all, 'question'),
    countWords(stages, 'stage'),
    countWords(qualities, 'quality', 'qualities'),
  ].join(', ');
}

/** The questions by kind, without the kinds that the pack has none of. */
export function questionKindWords({ questions }: PackCounts): string {
  const kinds = Object.keys(kindWords) as (keyof typeof kindWords)[];
  return kinds
    .filter((kind) => questions[kind] > 0)
    .map((kind) => `${questions[kind]} ${kindWords[kind]}`)
    .join(', ');
}

/** Whom a pack is for: company, role and level; nothing for one that cannot be read. */
export function packSubjectWords({ pack }: Pick<PackListing, 'pack'>): string {
  if (!pack) return '';
  return [pack.company ?? 'No company in particular', pack.role, pack.level].join(', ');
}
