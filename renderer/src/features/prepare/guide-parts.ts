import type { Pack } from '@shared/model/pack';

/** The parts of the preparation, in their order on the screen and on the keys 1 to 6. */
export const guidePartIds = ['guide', 'facts', 'checklist', 'mistakes', 'ask', 'faqs'] as const;
export type GuidePartId = (typeof guidePartIds)[number];

interface GuidePart {
  id: GuidePartId;
  title: string;
  count: number;
}

/** The parts of a pack's preparation with how much each holds. */
export function guideParts({ guide, candidateQuestions }: Pack): GuidePart[] {
  return [
    { id: 'guide', title: 'Guide', count: guide?.chapters.length ?? 0 },
    { id: 'facts', title: 'Facts', count: guide?.facts.length ?? 0 },
    { id: 'checklist', title: 'Checklist', count: guide?.checklist.length ?? 0 },
    { id: 'mistakes', title: 'Common mistakes', count: guide?.mistakes.length ?? 0 },
    { id: 'ask', title: 'Questions to ask', count: candidateQuestions.length },
    { id: 'faqs', title: 'Common questions', count: guide?.faqs.length ?? 0 },
  ];
}

/** The part that an address names; the first one where it names none. */
export function guidePartOf(name: string | null): GuidePartId {
  return guidePartIds.find((id) => id === name) ?? 'guide';
}
