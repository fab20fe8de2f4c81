import { barOfPack } from '@shared/domain/progress/bar-of-pack';
import { estimateLevel, latestAnswers } from '@shared/domain/progress/estimate-level';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { newestOf } from '@shared/domain/progress/newest-of';
import { mostPoints, progressPoint } from '@shared/domain/progress/progress-point';
import { scoreTrend } from '@shared/domain/progress/score-trend';
import type { Pack } from '@shared/model/pack';
import type { QualityProgress } from '@shared/model/progress';

/** A question that asks for a quality tells more of it than one in which it comes up by the way; see the debrief. */
const aimedWeight = 2;

/** Where each quality of a pack stands, in the order of the pack. The answers come oldest first. */
export function qualityProgress(
  pack: Pick<Pack, 'qualities' | 'debrief'>,
  oldestFirst: readonly JudgedAnswer[],
): QualityProgress[] {
  return pack.qualities.map(({ id, name }) => {
    const judged = (answer: JudgedAnswer): { answer: JudgedAnswer; score: number } | null => {
      const score = answer.qualities[id];
      return score === undefined ? null : { answer, score };
    };
    const heard = newestOf(oldestFirst, judged, mostPoints);
    return {
      qualityId: id,
      name,
      points: heard.map(({ answer, score }) => progressPoint(answer, score)),
      level: estimateLevel(
        heard
          .slice(-latestAnswers)
          .toReversed()
          .map(({ answer, score }) => ({
            score,
            weight: answer.qualityIds.includes(id) ? aimedWeight : 1,
          })),
      ),
      trend: scoreTrend(heard.map(({ answer: { at, day }, score }) => ({ at, day, score }))),
      bar: barOfPack(pack),
    };
  });
}
