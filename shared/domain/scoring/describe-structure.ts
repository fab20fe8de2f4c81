import { StarLabelSchema, type Score, type StarLabel, type StarSpan } from '@shared/model/score';
import { quoteClauses } from './evidence/quote-evidence';
import type { ReadAnswer } from './read-answer';

function starLabel(label: string): StarLabel | null {
  return StarLabelSchema.safeParse(label).data ?? null;
}

/** The stretches of situation, task, action, result and lesson, neighbours with one label joined. */
export function starSpans(answer: ReadAnswer): StarSpan[] {
  const runs: { label: StarLabel; first: number; last: number }[] = [];
  for (const [place, clause] of answer.clauses.entries()) {
    const label = clause.dropped === null ? starLabel(clause.label) : null;
    if (label === null) continue;
    const run = runs.at(-1);
    if (run && run.label === label && run.last === place - 1) run.last = place;
    else runs.push({ label, first: place, last: place });
  }
  return runs.map(({ label, first, last }) => {
    const { start, end, startSec, endSec } = quoteClauses(answer, first, last);
    return { label, start, end, startSec, endSec };
  });
}

/** Whose acts they are: "mixed" where a quarter or more of them belong to the other side. */
export function ownershipOf(answer: ReadAnswer): Score['ownership'] {
  const counted = answer.actions.filter(({ clause }) => answer.clauses[clause]?.dropped === null);
  const mine = counted.filter(({ subject }) => subject === 'I').length;
  const ours = counted.filter(({ subject }) => subject === 'we').length;
  if (mine + ours === 0) return 'none';
  const share = mine / (mine + ours);
  if (share >= 0.6) return 'I';
  return share <= 0.25 ? 'we' : 'mixed';
}
