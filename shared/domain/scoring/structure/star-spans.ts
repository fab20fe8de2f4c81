import type { Rubric } from '@shared/model/rubric';
import { StarLabelSchema, type StarLabel, type StarSpan } from '@shared/model/score';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import { quoteClauses } from '@shared/domain/scoring/evidence/quote-evidence';
import type { Facts } from '@shared/domain/scoring/gates/measure-facts';
import type { ReadAnswer } from '@shared/domain/scoring/read-answer';
import { partsTold, storyParts, type StoryPartName } from './parts-told';

type Labels = (StarLabel | null)[];

interface Run {
  label: StarLabel;
  first: number;
  last: number;
}

function runsOf(labels: Labels): Run[] {
  const runs: Run[] = [];
  for (const [place, label] of labels.entries()) {
    if (label === null) continue;
    const run = runs.at(-1);
    if (run && run.label === label && run.last === place - 1) run.last = place;
    else runs.push({ label, first: place, last: place });
  }
  return runs;
}

/** What each clause is told as; of a part for which too little speaks nothing is left, and a task becomes setting. */
function labelsOf({ clauses }: ReadAnswer, told: ReadonlySet<StoryPartName>): Labels {
  return clauses.map(({ label, dropped }) => {
    const known = StarLabelSchema.options.find((option) => option === label);
    if (dropped !== null || known === undefined) return null;
    if (known === 'lesson') return told.size > 0 ? known : null;
    if (told.has(known)) return known;
    return known === 'task' && told.has('situation') ? 'situation' : null;
  });
}

/** Where a part stands of which no clause is told: a result late in the answer, the others early. */
function placeOf(part: StoryPartName, labels: Labels, shownBy: readonly string[], findings: Findings) {
  const isFree = (place: number): boolean => {
    const label = labels[place];
    return label === null || labels.filter((other) => other === label).length > 1;
  };
  const found = shownBy.map((item) => (findings.get(item) ?? []).map(({ first }) => first).filter(isFree));
  const shown = found.find((places) => places.length > 0) ?? [];
  if (part === 'result') return shown.at(-1);
  if (part !== 'task' || shown.length > 0) return shown[0];
  // What there was to do is plain by then: it is nearest to the last of the setting, or in the first of the acts.
  const firstAct = labels.indexOf('action');
  const setting = labels.lastIndexOf('situation', firstAct);
  return [setting, firstAct].find((place) => place >= 0 && isFree(place));
}

/** True if something in the stretch bears its label out: the labeller gives every clause some label. */
function isBorneOut({ label, first, last }: Run, answer: ReadAnswer): boolean {
  if (label !== 'action') return true;
  return answer.actions.some(
    ({ clause, subject }) => clause >= first && clause <= last && subject !== 'other',
  );
}

/**
 * The stretches of situation, task, action, result and lesson, neighbours with one label joined. Which parts there are
 * is weighed over the whole answer; where they are follows from what each clause is told as.
 */
export function starSpans(
  answer: ReadAnswer,
  rules: Rubric['storyParts'],
  { findings, facts }: { findings: Findings; facts: Facts },
): StarSpan[] {
  const told = partsTold(rules, findings, facts);
  const labels = labelsOf(answer, told);
  for (const part of storyParts.filter((one) => told.has(one) && !labels.includes(one))) {
    const place = placeOf(part, labels, rules[part].shownBy, findings);
    if (place !== undefined) labels[place] = part;
  }
  return runsOf(labels)
    .filter((run) => isBorneOut(run, answer))
    .map(({ label, first, last }) => {
      const { start, end, startSec, endSec } = quoteClauses(answer, first, last);
      return { label, start, end, startSec, endSec };
    });
}
