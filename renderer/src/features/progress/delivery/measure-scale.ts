import { isShare } from '@renderer/wording/measure-words';
import type { DeliveryTrend } from '@shared/model/progress';

/**
 * Between which values a chart of a measure is drawn: all its points and the limits of the good range. A side on which
 * the range is open ("up to 2", "from 45 %") follows the points alone, or they would be pressed flat.
 */
export function measureScale({ measure, norm, points }: Pick<DeliveryTrend, 'measure' | 'norm' | 'points'>): {
  low: number;
  high: number;
} {
  const { min, max } = norm.good;
  const share = isShare(measure);
  const ends = [...points.map(({ value }) => value), ...(min === 0 ? [] : [min]), ...(share ? [] : [max])];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const room = (high - low) * 0.15 || Math.abs(high) * 0.15 || 1;
  return { low: Math.max(0, low - room), high: share ? Math.min(1, high + room) : high + room };
}
