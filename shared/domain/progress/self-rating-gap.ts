import { measureAgreement } from '@shared/domain/agreement/measure-agreement';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { mostPoints } from '@shared/domain/progress/progress-point';
import { roundScore } from '@shared/domain/scoring/ladders/round-score';
import type { SelfRatingGap } from '@shared/model/progress';

const latest = 10;
const fewest = 3;

/** How the user's own ratings compare with the rubric's. The answers come oldest first. */
export function selfRatingGap(oldestFirst: readonly JudgedAnswer[]): SelfRatingGap {
  const lately = oldestFirst.slice(-latest).map(({ selfRating, overall }) => selfRating - overall);
  return {
    points: oldestFirst.slice(-mostPoints).map(({ at, sessionId, takeId, selfRating, overall }) => ({
      at,
      sessionId,
      takeId,
      own: selfRating,
      rubric: overall,
    })),
    lately:
      lately.length < fewest ? null : roundScore(lately.reduce((sum, gap) => sum + gap, 0) / lately.length),
    agreement: measureAgreement(
      oldestFirst.map(({ selfRating, overall }) => ({ program: overall, other: selfRating })),
    ),
  };
}
