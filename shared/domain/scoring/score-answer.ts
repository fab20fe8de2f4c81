import type { Quality, Question } from '@shared/model/pack';
import type { KindRule, Rubric } from '@shared/model/rubric';
import type { Advice, QualityScore, ResponseType, Score } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';
import { ownershipOf, starSpans } from './describe-structure';
import { findEvidence, type Findings } from './evidence/find-evidence';
import { quoteEvidence } from './evidence/quote-evidence';
import { applyGates, responseTypeOf, type AppliedGate } from './gates/apply-gates';
import { measureFacts, type Facts } from './gates/measure-facts';
import { climbLadder, type Climb } from './ladders/climb-ladder';
import { ladderNamed, scoreQualities } from './ladders/score-qualities';
import { readAnswer } from './read-answer';
import { compileRubric } from './words/compile-rubric';

/** What is scored: an answer, its timed words if it was spoken, and the question that it answers. */
export interface AnswerToScore {
  text: string;
  words: readonly Word[] | null;
  question: Pick<Question, 'text' | 'kind' | 'qualityIds' | 'targetSec'>;
  /** The qualities of the pack; each gets its own score. */
  qualities: readonly Quality[];
  rubric: Rubric;
}

const round = (score: number): number => Math.round(score * 100) / 100;
const between = (low: number, score: number, high: number): number => Math.min(high, Math.max(low, score));

/** How far the qualities that the question asks for move the overall score. */
function pullOf(rubric: Rubric, base: number, targets: readonly (QualityScore | null | undefined)[]): number {
  const scores = targets.flatMap((target) => (target ? [target.score] : []));
  if (scores.length === 0) return 0;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return between(-rubric.qualityPull.most, (mean - base) * rubric.qualityPull.share, rubric.qualityPull.most);
}

/** Wide for short answers and for words that the recogniser was unsure of. */
function rangeOf(
  overall: number,
  rubric: Rubric,
  kind: KindRule,
  wordCount: number,
  words: readonly Word[] | null,
): Score['range'] {
  const { always, short, unclear } = rubric.uncertainty;
  const shortness = Math.max(0, 1 - wordCount / kind.comfortableWords.min);
  const confidence =
    words === null || words.length === 0
      ? 1
      : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  const half = always + short * shortness + unclear * (1 - confidence);
  return { low: round(between(1, overall - half, 5)), high: round(between(1, overall + half, 5)) };
}

/** What to do next: first what a gate holds back, then what the next rung needs. */
function adviceOf(climb: Climb, limit: AppliedGate | undefined, score: number): Advice[] {
  const gate = limit
    ? [{ item: limit.id, advice: limit.advice, toLevel: Math.min(5, Math.floor(score) + 1) }]
    : [];
  return [...gate, ...climb.missing];
}

function structureOf(findings: Findings, spans: Score['spans']): Pick<Score, 'star' | 'quantified'> {
  const has = (label: string): boolean => spans.some((span) => span.label === label);
  return {
    star: { situation: has('situation'), task: has('task'), action: has('action'), result: has('result') },
    quantified: (findings.get('result-figure')?.length ?? 0) > 0,
  };
}

/** Introductions, motives and dates are told about oneself; no story is wanted there. */
function plainTypeOf(facts: Facts): ResponseType {
  return facts.words === 0 ? 'none' : 'self';
}

/**
 * Scores one answer: words, clauses, labels, evidence, gates, ladders. The same input gives the same score on every
 * machine. Each number rests on quoted words; delivery has no part in it.
 */
export function scoreAnswer({ text, words, question, qualities, rubric }: AnswerToScore): Score {
  const compiled = compileRubric(rubric);
  const kind = rubric.kinds[question.kind];
  const answer = readAnswer(text, words, question.text, compiled);
  const idleLabels = kind.wantsStory ? (['hypothetical', 'opinion'] as const) : [];
  const findings = findEvidence(rubric.items, { answer, idleLabels });
  const facts = measureFacts(answer, findings, compiled);
  const gates = applyGates(rubric.gates, question.kind, facts);
  const cap = gates[0]?.cap ?? 5;
  const climb = climbLadder(ladderNamed(rubric, kind.ladder), findings, rubric.partialCredit);
  const targetIds = question.qualityIds;
  const scored = scoreQualities(kind.wantsStory ? qualities : [], {
    answer,
    findings,
    rubric: compiled,
    targetIds,
    cap,
  });
  const nothing = Object.fromEntries(qualities.map(({ id }) => [id, null]));
  const pulled =
    climb.score +
    pullOf(
      rubric,
      climb.score,
      targetIds.map((id) => scored[id]),
    );
  const overall = round(between(1, Math.min(pulled, cap), 5));
  const limit = pulled > cap ? gates[0] : undefined;
  const responseType = kind.wantsStory ? responseTypeOf(rubric.responseTypes, facts) : plainTypeOf(facts);
  const spans = kind.wantsStory ? starSpans(answer, findings, responseType) : [];
  return {
    rubricVersion: rubric.version,
    overall,
    level: Math.floor(overall),
    range: rangeOf(overall, rubric, kind, facts.words, words),
    reason: limit?.reason ?? climb.reason,
    qualities: { ...nothing, ...scored },
    responseType,
    ...structureOf(findings, spans),
    spans,
    ownership: ownershipOf(answer),
    onTopic: !gates.some(
      ({ id }) => id === 'off-topic' || id === 'echo' || id === 'evasion' || id === 'empty',
    ),
    wordCount: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    gates: gates.map(({ id, cap: limitTo, reason }) => ({ id, cap: limitTo, reason })),
    evidence: quoteEvidence(rubric.items, findings, answer),
    missing: adviceOf(climb, limit, overall),
  };
}
