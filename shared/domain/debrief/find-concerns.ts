import type { JudgedThread, Moment } from '@shared/model/debrief';
import type { HeardAnswer } from './heard-answers';
import { evidenceMoment, openingMoment } from './place-moment';
import { asSentence } from './as-sentence';
import { missingTitle, shortTitle } from './short-title';
import type { TitledPoint } from './titled-point';

const mostConcerns = 3;

/** The evidence that a concern is about, best first: where a figure is missing, it is missing in the outcome. */
const about: Readonly<Record<string, readonly string[]>> = {
  outcome: ['own-actions-2', 'own-decision'],
  'no-outcome': ['own-actions-2', 'own-decision'],
  'outcome-checkable': ['outcome'],
  'result-figure': ['outcome'],
  verified: ['result-figure', 'baseline', 'outcome'],
  'cause-found': ['own-decision', 'own-actions-2'],
  'option-weighed': ['own-decision', 'own-actions-2'],
  'option-rejected': ['option-weighed', 'own-decision', 'own-actions-2'],
  'cost-accepted': ['own-decision', 'own-actions-2'],
  mechanism: ['outcome'],
  adopted: ['mechanism', 'outcome'],
  'changed-habit': ['lesson-named', 'outcome'],
  'do-differently': ['lesson-named', 'own-fault', 'outcome'],
};

/** Concerns about acting as "we": tied to words in which the team acts. */
const aboutWe = new Set(['only-we', 'no-own-action', 'own-actions-2']);

/** Gates that say the same as a missing item. */
const sameAs: Readonly<Record<string, string>> = {
  'no-outcome': 'outcome',
  'only-we': 'own-actions-2',
  'no-own-action': 'own-actions-2',
  'no-event': 'event-anchor',
};

interface Concern {
  answer: HeardAnswer;
  /** The gate or the missing item. */
  item: string;
  text: string;
  title: string;
  /** The lower the level that it keeps the answer from, the heavier. */
  level: number;
}

function momentOfWe(thread: JudgedThread): Moment | null {
  const team =
    thread.evidence.find(({ item }) => item === 'we-actions-2') ??
    thread.evidence.find(({ quote }) => /\b(?:we|our team)\b/i.test(quote));
  return team ? evidenceMoment(thread, team) : null;
}

function momentOf({ answer: { thread }, item }: Concern, qualityId: string, isGate: boolean): Moment | null {
  const we = aboutWe.has(item) ? momentOfWe(thread) : null;
  if (we) return we;
  for (const other of about[item] ?? []) {
    const evidence = thread.evidence.find((one) => one.item === other);
    if (evidence) return evidenceMoment(thread, evidence);
  }
  const related =
    isGate || about[item] ? undefined : thread.evidence.find(({ quality }) => quality === qualityId);
  return related ? evidenceMoment(thread, related) : openingMoment(thread);
}

function gateConcerns(answer: HeardAnswer): Concern[] {
  return answer.thread.score.gates.map(({ id, cap, reason }) => ({
    answer,
    item: id,
    text: asSentence(reason),
    title: shortTitle(reason),
    level: cap,
  }));
}

function missingConcerns(answer: HeardAnswer): Concern[] {
  return answer.heard.missing.map(({ item, advice, toLevel }) => ({
    answer,
    item,
    text: `For level ${toLevel}: ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`,
    title: missingTitle(advice),
    level: toLevel,
  }));
}

function keyOf({ item }: Concern): string {
  return sameAs[item] ?? item;
}

function heaviestFirst(a: Concern, b: Concern): number {
  return a.level - b.level || a.answer.heard.score - b.answer.heard.score;
}

/**
 * What speaks against a quality: what held its answers down, then what the next level still asks for. Answers to other
 * questions are left alone unless the quality came up in those only.
 */
export function findConcerns(answers: readonly HeardAnswer[], qualityId: string): TitledPoint[] {
  const aimed = answers.filter((answer) => answer.aimed);
  const looked = aimed.length > 0 ? aimed : answers;
  const gates = looked.flatMap(gateConcerns).toSorted(heaviestFirst);
  const missing = looked.flatMap(missingConcerns).toSorted(heaviestFirst);
  return [...gates, ...missing]
    .filter((one, place, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === place)
    .filter((one, place, all) => all.findIndex((other) => other.text === one.text) === place)
    .slice(0, mostConcerns)
    .map((concern) => ({
      text: concern.text,
      title: concern.title,
      moment: momentOf(concern, qualityId, gates.includes(concern)),
    }));
}
