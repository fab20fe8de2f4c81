import type { Moment, ThreadEvidence } from '@shared/model/debrief';
import { hardnessOf, isDisputed } from './hard-evidence';
import type { HeardAnswer } from './heard-answers';
import { evidenceMoment, isSameWords } from './place-moment';
import { asSentence } from './as-sentence';
import { shortTitle } from './short-title';
import type { TitledPoint } from './titled-point';

const mostStrengths = 3;

interface Candidate {
  answer: HeardAnswer;
  evidence: ThreadEvidence;
}

/** The best answers come first; among equals those to a question that asked for the quality. */
function byWeight(a: Candidate, b: Candidate): number {
  return b.answer.heard.score - a.answer.heard.score || Number(b.answer.aimed) - Number(a.answer.aimed);
}

function hardestFirst(a: Candidate, b: Candidate): number {
  return (hardnessOf(a.evidence.item) ?? 0) - (hardnessOf(b.evidence.item) ?? 0) || byWeight(a, b);
}

// Labels are either whole clauses ("you measured before you changed") or name a thing ("a figure in the result").
const wholeClause = /^(?:you|it|others) /i;

function sayLabel(label: string): string {
  return wholeClause.test(label) ? asSentence(label) : asSentence(`heard: ${label}`);
}

/**
 * What speaks for a quality: its own evidence first, then hard evidence of any kind from the answers that showed it.
 * `told` are general moments that already stand under another quality of the packet; it grows by those chosen here.
 */
export function findStrengths(
  answers: readonly HeardAnswer[],
  qualityId: string,
  told: Moment[],
): TitledPoint[] {
  const all = answers
    .filter(({ thread }) => !isDisputed(thread))
    .flatMap((answer) => answer.thread.evidence.map((evidence) => ({ answer, evidence })));
  // The rubric lists the items of a quality from the first rung up: the later ones are the harder ones.
  const own = all
    .filter(({ evidence }) => evidence.quality === qualityId)
    .toReversed()
    .toSorted(byWeight);
  const general = all
    .filter(({ evidence }) => evidence.quality === null && hardnessOf(evidence.item) !== null)
    .toSorted(hardestFirst);
  const chosen: Moment[] = [];
  for (const { answer, evidence } of [...own, ...general]) {
    if (chosen.length === mostStrengths) break;
    const moment = evidenceMoment(answer.thread, evidence);
    const known = evidence.quality === null ? [...chosen, ...told] : chosen;
    if (chosen.some(({ item }) => item === moment.item)) continue;
    if (known.some((other) => isSameWords(other, moment))) continue;
    chosen.push(moment);
    if (evidence.quality === null) told.push(moment);
  }
  return chosen.map((moment) => ({
    text: sayLabel(moment.label),
    title: shortTitle(moment.label),
    moment,
  }));
}
