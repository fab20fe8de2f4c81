import { ladderNamed } from '@shared/domain/scoring/ladders/find-ladder';
import type { KindRule, Ladder, Rubric } from '@shared/model/rubric';
import type { Score } from '@shared/model/score';

/** True where a ladder has said what the score says: its reason, or, under a gate, what is missing. */
function spoke(ladder: Ladder, { reason, missing }: Score): boolean {
  if (ladder.floorReason === reason || ladder.rungs.some((rung) => rung.reason === reason)) return true;
  const advice = new Set(ladder.rungs.flatMap(({ needs }) => needs.map((need) => need.advice)));
  return missing.some((one) => advice.has(one.advice));
}

/** The ladder that gave the overall score: that of the kind, or the second one where an answer stood higher on that. */
export function overallLadder(rubric: Rubric, kind: KindRule, score: Score | null): Ladder {
  const own = ladderNamed(rubric, kind.ladder);
  if (kind.qualityLadder === undefined || score === null) return own;
  const other = ladderNamed(rubric, kind.qualityLadder);
  return !spoke(own, score) && spoke(other, score) ? other : own;
}
