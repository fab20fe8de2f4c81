import type { KindRule, Ladder, Rubric } from '@shared/model/rubric';
import type { Advice, QualityScore, Score } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import type { Facts } from '@shared/domain/scoring/gates/measure-facts';
import type { AppliedGate } from '@shared/domain/scoring/gates/apply-gates';
import { climbLadder, reasonAt, type Climb } from './climb-ladder';
import { ladderNamed } from './find-ladder';
import { levelOf } from './level-of';
import { roundScore } from './round-score';

/** What the overall judgement rests on. */
export interface OverallInput {
  rubric: Rubric;
  kind: KindRule;
  findings: Findings;
  facts: Facts;
  /** The gates that apply, lowest limit first. */
  gates: readonly AppliedGate[];
  /** Scores of the qualities that the question asks for. */
  targets: readonly (QualityScore | null | undefined)[];
  wordCount: number;
  words: readonly Word[] | null;
}

/** The overall part of a score. */
export type Overall = Pick<Score, 'overall' | 'level' | 'range' | 'reason' | 'missing'>;

const between = (low: number, score: number, high: number): number => Math.min(high, Math.max(low, score));

/** The climb on the ladder of the kind, or on its second one where that leads higher. */
function climb({ rubric, kind, findings, facts, targets }: OverallInput): Climb & { ladder: Ladder } {
  const climber = { findings, facts, partialCredit: rubric.partialCredit };
  const on = (id: string): Climb & { ladder: Ladder } => {
    const ladder = ladderNamed(rubric, id);
    return { ...climbLadder(ladder, climber), ladder };
  };
  const own = on(kind.ladder);
  if (kind.qualityLadder === undefined || targets.length === 0) return own;
  const other = on(kind.qualityLadder);
  return other.score > own.score ? other : own;
}

/** How far the qualities that the question asks for move the overall score. */
function pullOf({ rubric, kind, targets }: OverallInput, base: number): number {
  const scores = targets.flatMap((target) => (target ? [target.score] : []));
  if (!kind.wantsStory || scores.length === 0) return 0;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const { most, share } = rubric.qualityPull;
  return between(-most, (mean - base) * share, most);
}

/** Wide for short answers and for words that the recogniser was unsure of. */
function rangeOf(overall: number, { rubric, kind, wordCount, words }: OverallInput): Score['range'] {
  const { always, short, unclear } = rubric.uncertainty;
  const shortness = Math.max(0, 1 - wordCount / kind.comfortableWords.min);
  const confidence =
    words === null || words.length === 0
      ? 1
      : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  const half = always + short * shortness + unclear * (1 - confidence);
  return { low: roundScore(between(1, overall - half, 5)), high: roundScore(between(1, overall + half, 5)) };
}

/** The overall score: the ladder of the kind, moved by the target qualities, then held by the lowest gate. */
export function judgeOverall(input: OverallInput): Overall {
  const { score, level: climbed, missing, ladder } = climb(input);
  const pulled = score + pullOf(input, score);
  const gate = input.gates[0];
  const limit = gate && pulled >= gate.cap ? gate : undefined;
  const overall = roundScore(between(1, Math.min(pulled, gate?.cap ?? 5), 5));
  const level = levelOf(overall);
  const toLevel = Math.min(5, level + 1);
  const gateAdvice: Advice[] = limit ? [{ item: limit.id, advice: limit.advice, toLevel }] : [];
  return {
    overall,
    level,
    range: rangeOf(overall, input),
    reason: limit?.reason ?? reasonAt(ladder, Math.min(level, climbed)),
    missing: [...gateAdvice, ...missing],
  };
}
