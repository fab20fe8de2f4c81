import type { JudgedThread, ThreadEvidence } from '@shared/model/debrief';

/**
 * General items of the rubric that carry weight in any answer, hardest first: what can be checked, then what a choice
 * cost, then what was done and said.
 */
const hardItems: readonly string[] = [
  'baseline',
  'change-figure',
  'result-figure',
  'hard-fact',
  'verified',
  'option-rejected',
  'own-fault',
  'mechanism',
  'cost-accepted',
  'outcome-checkable',
  'cause-found',
  'adopted',
  'changed-habit',
  'risk-named',
  'own-decision',
  'closed-loop',
  'do-differently',
  'option-weighed',
  'own-actions-2',
  'outcome',
];

/** Items that rest on a figure in the words themselves, of any quality. */
const figureItems = new Set([
  'baseline',
  'change-figure',
  'result-figure',
  'outcome-checkable',
  'intro-proof',
  'db-measured',
  'bias-costs',
]);

/** Items in which the candidate did something that can be named. */
const actItems = new Set([
  'own-actions-2',
  'own-decision',
  'verified',
  'option-rejected',
  'mechanism',
  'own-fault',
  'cause-found',
  'closed-loop',
]);

/** Place of a general item among the hard ones, 0 for the hardest; null for the others. */
export function hardnessOf(item: string): number | null {
  const place = hardItems.indexOf(item);
  return place < 0 ? null : place;
}

/** How little a piece of evidence can be disputed: 0 for a figure, 1 for a named act, null for the rest. */
export function factRank({ item, quality, quote }: ThreadEvidence): number | null {
  if (figureItems.has(item) || (quality !== null && /\d/.test(quote))) return 0;
  return actItems.has(item) || quality !== null ? 1 : null;
}

/** True for words that tell a change, "from twelve to one": worth more than a figure by itself. */
export function tellsChange({ quote }: ThreadEvidence): boolean {
  return /\bfrom\b.+\bto\b/i.test(quote);
}

/** A gate that holds the whole answer under level 2 (a list of terms, say): its single words prove nothing. */
export function isDisputed({ score }: JudgedThread): boolean {
  return score.gates.some(({ cap }) => cap < 2);
}
