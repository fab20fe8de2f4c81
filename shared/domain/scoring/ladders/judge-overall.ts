import type { KindRule, Rubric } from '@shared/model/rubric';
import type { Advice, QualityScore, Score } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';
import type { AppliedGate } from '@shared/domain/scoring/gates/apply-gates';
import { reasonAt } from './climb-ladder';
import type { WholeClimb } from './climb-whole';
import { levelOf } from './level-of';
import { roundScore } from './round-score';

/** What the overall judgement rests on. */
export interface OverallInput {
  rubric: Rubric;
  kind: KindRule;
  whole: WholeClimb;
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
  const { score, level: climbed, missing, ladder } = input.whole.best;
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
