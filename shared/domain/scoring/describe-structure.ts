import {
  StarLabelSchema,
  type ResponseType,
  type Score,
  type StarLabel,
  type StarSpan,
} from '@shared/model/score';
import type { VerbGroup } from './clauses/read-verbs';
import type { Findings } from './evidence/find-evidence';
import { quoteClauses } from './evidence/quote-evidence';
import type { ReadAnswer } from './read-answer';

function starLabel(label: string): StarLabel | null {
  return StarLabelSchema.safeParse(label).data ?? null;
}

interface Run {
  label: StarLabel;
  first: number;
  last: number;
}

function runsOf(answer: ReadAnswer): Run[] {
  const runs: Run[] = [];
  for (const [place, clause] of answer.clauses.entries()) {
    const label = clause.dropped === null ? starLabel(clause.label) : null;
    if (label === null) continue;
    const run = runs.at(-1);
    if (run && run.label === label && run.last === place - 1) run.last = place;
    else runs.push({ label, first: place, last: place });
  }
  return runs;
}

/** True if something in the stretch bears its label out: the labeller gives every clause some label. */
function isBorneOut({ label, first, last }: Run, answer: ReadAnswer, findings: Findings): boolean {
  const within = (place: number): boolean => place >= first && place <= last;
  const found = (item: string): boolean => (findings.get(item) ?? []).some((hit) => within(hit.first));
  switch (label) {
    case 'situation':
      return found('setting') || found('event-anchor');
    case 'task':
      return found('task') || answer.clauses.slice(first, last + 1).some(({ verbs }) => verbs.some(isAim));
    case 'action':
      return answer.actions.some(({ clause, subject }) => within(clause) && subject !== 'other');
    case 'result':
      return found('outcome-said') || found('outcome-labelled') || found('change-figure');
    case 'lesson':
      return true;
  }
}

const isAim = ({ tense, base, subject }: VerbGroup): boolean =>
  tense === 'obligation' || (subject !== 'other' && (base === 'need' || base === 'want'));

/**
 * The stretches of situation, task, action, result and lesson, neighbours with one label joined. Only stories have
 * them; of an answer about how it usually goes, the actions are shown.
 */
export function starSpans(answer: ReadAnswer, findings: Findings, type: ResponseType): StarSpan[] {
  const runs = runsOf(answer).filter((run) => isBorneOut(run, answer, findings));
  const shown = runs.filter(({ label }) => type === 'story' || (type === 'pseudo' && label === 'action'));
  return shown.map(({ label, first, last }) => {
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
