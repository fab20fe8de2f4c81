import type { Evidence, Score } from '@shared/model/score';

/** Which score card is open: the whole answer, one quality by its id, or none. */
export type OpenCard = { card: 'whole' } | { card: 'quality'; id: string } | { card: 'none' };

/** Some words of the answer with everything that they show. */
export interface EvidenceGroup extends Omit<Evidence, 'item' | 'label' | 'quality'> {
  key: string;
  labels: string[];
}

/** The evidence to point at: that of the open card, or all of it while none is open. Unjudged qualities have none. */
export function shownEvidence(score: Score, open: OpenCard): Evidence[] {
  const judged = score.evidence.filter(({ quality }) => quality === null || score.qualities[quality]);
  switch (open.card) {
    case 'whole':
      return judged.filter(({ quality }) => quality === null);
    case 'quality':
      return judged.filter(({ quality }) => quality === open.id);
    case 'none':
      return judged;
  }
}

/** Evidence in the order in which it was said; the same words that show several things stand once. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups = new Map<string, EvidenceGroup>();
  for (const { item: _item, label, quality: _quality, ...words } of evidence) {
    const key = `${words.start}-${words.end}`;
    const group = groups.get(key) ?? { ...words, key, labels: [] };
    if (!group.labels.includes(label)) group.labels.push(label);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The seconds at which evidence stands, each once, in order. */
export function evidenceStarts(evidence: readonly Pick<Evidence, 'startSec'>[]): number[] {
  const starts = evidence.flatMap((one) => (one.startSec === null ? [] : [one.startSec]));
  return [...new Set(starts)].toSorted((a, b) => a - b);
}
