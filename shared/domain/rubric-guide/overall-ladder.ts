import { climbWhole } from '@shared/domain/scoring/ladders/climb-whole';
import { ladderNamed } from '@shared/domain/scoring/ladders/find-ladder';
import type { AnswerRead } from '@shared/domain/scoring/read-findings';
import type { Question } from '@shared/model/pack';
import type { KindRule, Ladder, Rubric } from '@shared/model/rubric';

/** The ladder that gives the overall score: that of the kind, or the second one where an answer stands higher on that. */
export function overallLadder(
  rubric: Rubric,
  kind: KindRule,
  { qualityIds }: Pick<Question, 'qualityIds'>,
  read: AnswerRead | null,
): Ladder {
  if (read === null) return ladderNamed(rubric, kind.ladder);
  const climber = { ...read, partialCredit: rubric.partialCredit };
  return climbWhole(rubric, kind, qualityIds.length > 0, climber).best.ladder;
}
