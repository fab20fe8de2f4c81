import { normalFactor } from '@shared/domain/progress/answer-noise';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { rankTrend } from '@shared/domain/progress/median-slope';
import { newestOf } from '@shared/domain/progress/newest-of';
import { mostPoints } from '@shared/domain/progress/progress-point';
import { MeasureNameSchema, type DeliveryNorms, type Norm } from '@shared/model/delivery';
import type { DeliveryTrend } from '@shared/model/progress';

type Point = DeliveryTrend['points'][number];

const fewestPoints = 3;
/** So many of the latest answers decide about the direction. */
const latest = 30;

/** Each measure of delivery over time, where it has a norm and was measured at all. The answers come oldest first. */
export function deliveryTrends(norms: DeliveryNorms, oldestFirst: readonly JudgedAnswer[]): DeliveryTrend[] {
  return MeasureNameSchema.options.flatMap((measure) => {
    const norm = norms.ranges[measure];
    if (!norm) return [];
    const measured = ({ at, sessionId, takeId, delivery }: JudgedAnswer): Point | null => {
      const value = delivery[measure];
      return value === undefined ? null : { at, sessionId, takeId, value };
    };
    const points = newestOf(oldestFirst, measured, mostPoints);
    if (points.length === 0) return [];
    const direction = directionOf(points.slice(-latest), norm);
    return [{ measure, norm, points, direction }];
  });
}

/** Better is nearer to the good range: a pace can become better by rising or by falling. Within it nothing is better. */
function directionOf(points: readonly Point[], { good }: Norm): DeliveryTrend['direction'] {
  if (points.length < fewestPoints) return null;
  const distances = points.map(({ value }, x) => ({ x, y: Math.max(0, good.min - value, value - good.max) }));
  const { rising, variance } = rankTrend(distances);
  // Kendall's test with the correction for whole numbers.
  const isClear = variance > 0 && (Math.abs(rising) - 1) / Math.sqrt(variance) > normalFactor;
  if (!isClear) return 'unclear';
  return rising > 0 ? 'worse' : 'better';
}
