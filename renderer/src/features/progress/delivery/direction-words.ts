import type { DeliveryTrend } from '@shared/model/progress';

/** Which way a measure goes, in words. */
export function directionWords({ direction, points, norm }: DeliveryTrend): string {
  const { min, max } = norm.good;
  if (points.every(({ value }) => value >= min && value <= max)) return 'always in the usual range';
  switch (direction) {
    case 'better':
      return 'coming nearer to the usual range';
    case 'worse':
      return 'moving away from the usual range';
    case 'unclear':
      return 'no clear change';
    case null:
      return 'too few answers for a direction';
  }
}
