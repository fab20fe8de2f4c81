import { groupEvidence, type EvidenceGroup } from '@renderer/features/review/scores/shown-evidence';
import type { TakeReview } from '@shared/ipc/contract';
import type { Delivery } from '@shared/model/delivery';
import type { Evidence, Score } from '@shared/model/score';

/** One figure before and after. `change` is in the unit of the figure; empty where one side is not known. */
export interface ComparedFigure {
  name: string;
  before: string;
  after: string;
  change: string;
}

/** Two attempts at one question side by side. */
export interface ComparedAttempts {
  figures: ComparedFigure[];
  /** What this attempt shows and the one before did not, with the words that show it. */
  gained: EvidenceGroup[];
  /** What was in the attempt before and is not in this one. */
  lost: EvidenceGroup[];
}

interface Attempt {
  score: Score;
  delivery: Delivery | null;
}

/** A difference in words: "up by 0.7", "the same". */
export function changeWords(before: number, after: number, digits: number): string {
  const difference = Number((after - before).toFixed(digits));
  if (difference === 0) return 'the same';
  return `${difference > 0 ? 'up' : 'down'} by ${Math.abs(difference).toFixed(digits)}`;
}

function figure(name: string, before: number | null, after: number | null, digits: number): ComparedFigure[] {
  if (before === null && after === null) return [];
  const show = (value: number | null) => (value === null ? 'not judged' : value.toFixed(digits));
  const change = before === null || after === null ? '' : changeWords(before, after, digits);
  return [{ name, before: show(before), after: show(after), change }];
}

/** What of `own` is shown by no words of `other`; each thing once, by the first words that show it. */
function onlyIn(own: readonly Evidence[], other: readonly Evidence[]): EvidenceGroup[] {
  const known = new Set(other.map(({ label }) => label));
  const seen = new Set<string>();
  const fresh = own.filter(({ label }) => {
    if (known.has(label) || seen.has(label)) return false;
    seen.add(label);
    return true;
  });
  return groupEvidence(fresh);
}

/** Compares an attempt with the one before it: levels, evidence gained and lost, length and pace. */
export function compareAttempts(before: Attempt, after: Attempt, review: TakeReview): ComparedAttempts {
  const { question, qualityNames } = review;
  const scoreOf = ({ score }: Attempt, id: string) => score.qualities[id]?.score ?? null;
  const asked = question.qualityIds.flatMap((id) =>
    figure(qualityNames[id] ?? id, scoreOf(before, id), scoreOf(after, id), 1),
  );
  const [paceBefore, paceAfter] = [before, after].map(({ delivery }) => delivery?.paceWpm ?? null);
  return {
    figures: [
      ...figure('The whole answer', before.score.overall, after.score.overall, 1),
      ...asked,
      ...figure('Length in words', before.score.wordCount, after.score.wordCount, 0),
      // A typed answer has no pace, and one pace alone compares nothing.
      ...(paceBefore == null || paceAfter == null ? [] : figure('Words a minute', paceBefore, paceAfter, 0)),
    ],
    gained: onlyIn(after.score.evidence, before.score.evidence),
    lost: onlyIn(before.score.evidence, after.score.evidence),
  };
}
