import {
  StarLabelSchema,
  type ResponseType,
  type Score,
  type StarLabel,
  type StarSpan,
} from '@shared/model/score';
import type { Findings } from './evidence/find-evidence';
import { quoteClauses } from './evidence/quote-evidence';
import type { Facts } from './gates/measure-facts';
import type { ReadAnswer } from './read-answer';

function starLabel(label: string): StarLabel | null {
  return StarLabelSchema.options.find((known) => known === label) ?? null;
}

interface Run {
  label: StarLabel;
  first: number;
  last: number;
}

function runsOf(labels: readonly (StarLabel | null)[]): Run[] {
  const runs: Run[] = [];
  for (const [place, label] of labels.entries()) {
    if (label === null) continue;
    const run = runs.at(-1);
    if (run && run.label === label && run.last === place - 1) run.last = place;
    else runs.push({ label, first: place, last: place });
  }
  return runs;
}

// Under this many words there is no room for an anchor in time, nor for a task beside the problem.
const shortAnswer = 50;

// Who spends this share of the words on naming principles is not telling anything.
const sloganShare = 0.08;

/** True where something that happened is told, be it in three sentences or in the present. Claims and views are not. */
function tellsEvent({ narrated, clauses, tokens }: ReadAnswer, facts: Facts): boolean {
  const slogans = clauses.filter(({ dropped }) => dropped === 'slogan');
  const sloganWords = slogans.reduce((sum, { from, to }) => sum + to - from, 0);
  if (sloganWords >= sloganShare * tokens.length) return false;
  const acts = facts.concreteActions + facts.concreteWeActions;
  if (facts.words < shortAnswer) return acts >= 1 || facts.pastClauses >= 2;
  return facts.eventAnchors >= 1 || facts.settings >= (narrated ? 1 : 2);
}

// A story that goes through this many different acts, in particular words, has made plain what there was to do.
const actsThatShowTask = 6;
const leastSpecific = 0.4;

/** True where it is clear what was to be done: said in so many words, or plain from all that was done about it. */
function isTaskPlain(answer: ReadAnswer, findings: Findings, facts: Facts): boolean {
  if (facts.words < shortAnswer || facts.specificShare < leastSpecific) return false;
  const acts = findings.get('any-action')?.length ?? 0;
  const said =
    (findings.get('task')?.length ?? 0) > 0 || answer.clauses.some(({ label }) => label === 'task');
  return acts >= actsThatShowTask || (said && acts >= 1);
}

/** The clause that comes nearest to saying what there was to do: the one that says it, or the last before the acts. */
function placeOfTask(labels: readonly (StarLabel | null)[], findings: Findings): number | null {
  const said = findings.get('task')?.[0]?.first;
  const situations = labels.flatMap((label, place) => (label === 'situation' ? [place] : []));
  const keepsSituation = situations.length > 1;
  if (said !== undefined && (labels[said] !== 'situation' || keepsSituation)) return said;
  const firstAct = labels.indexOf('action');
  const before = situations.filter((place) => place < firstAct).at(-1);
  if (before !== undefined && keepsSituation) return before;
  return firstAct < 0 ? null : firstAct;
}

function labelsOf(answer: ReadAnswer, findings: Findings, facts: Facts): (StarLabel | null)[] {
  const labels = answer.clauses.map(({ label, dropped }) => (dropped === null ? starLabel(label) : null));
  const isSaid = labels.includes('task');
  if (!isTaskPlain(answer, findings, facts))
    return labels.map((label) => (label === 'task' ? 'situation' : label));
  const place = isSaid ? null : placeOfTask(labels, findings);
  return labels.map((label, at) => (at === place ? 'task' : label));
}

/** An outcome that is said in so many words among the last acts is the result, where nothing else is. */
function withSaidResult(labels: (StarLabel | null)[], findings: Findings): (StarLabel | null)[] {
  if (labels.includes('result')) return labels;
  const said = (findings.get('outcome-said') ?? []).map(({ first }) => first);
  const place = said.findLast((clause) => clause >= labels.length / 2);
  return labels.map((label, at) => (at === place ? 'result' : label));
}

/** True if something in the stretch bears its label out: the labeller gives every clause some label. */
function isBorneOut({ label, first, last }: Run, answer: ReadAnswer): boolean {
  if (label !== 'action') return true;
  return answer.actions.some(
    ({ clause, subject }) => clause >= first && clause <= last && subject !== 'other',
  );
}

/**
 * The stretches of situation, task, action, result and lesson, neighbours with one label joined. Only an answer that
 * tells an event has them; of one about how it usually goes, the actions are shown.
 */
export function starSpans(
  answer: ReadAnswer,
  findings: Findings,
  facts: Facts,
  type: ResponseType,
): StarSpan[] {
  const told = tellsEvent(answer, facts);
  const runs = runsOf(withSaidResult(labelsOf(answer, findings, facts), findings)).filter((run) =>
    isBorneOut(run, answer),
  );
  const shown = runs.filter(({ label }) => told || (type === 'pseudo' && label === 'action'));
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
