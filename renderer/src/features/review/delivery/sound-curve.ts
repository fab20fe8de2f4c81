import { spokenTime } from '@renderer/features/review/clock-time';
import type { Delivery } from '@shared/model/delivery';

/** What one point a second is drawn of. */
export type SoundSide = 'loudnessDb' | 'pitchHz';

/** Screen readers get one value for so many seconds. */
const READ_EVERY_SEC = 10;

/** Octaves rather than Hz: the ear hears the distance between 100 and 200 Hz as that between 200 and 400. */
function height(side: SoundSide, value: number): number {
  return side === 'pitchHz' ? Math.log2(value) : value;
}

function valuesOf(curve: Delivery['soundCurve'], side: SoundSide): { atSec: number; value: number | null }[] {
  return curve.map((point) => ({ atSec: point.atSec, value: point[side] }));
}

/**
 * Draws one side of the sound into a box as an SVG path that is broken where nobody speaks. Null with fewer than two
 * points: a dot is no curve.
 */
export function soundPath(
  curve: Delivery['soundCurve'],
  side: SoundSide,
  box: { width: number; height: number; durationSec: number },
): string | null {
  const points = valuesOf(curve, side);
  const heights = points.flatMap(({ value }) => (value === null ? [] : height(side, value)));
  if (heights.length < 2 || box.durationSec <= 0) return null;
  const lowest = Math.min(...heights);
  const span = Math.max(...heights) - lowest || 1;
  let drawing = false;
  let path = '';
  for (const { atSec, value } of points) {
    if (value === null) {
      drawing = false;
      continue;
    }
    const x = Math.min(1, Math.max(0, atSec / box.durationSec)) * box.width;
    const y = (1 - (height(side, value) - lowest) / span) * box.height;
    // A line of no length shows a lone second as a dot.
    path += drawing ? `L${x.toFixed(1)} ${y.toFixed(1)}` : `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
    drawing = true;
  }
  return path;
}

/** The curve in words, for screen readers: the mean of each ten seconds. */
export function soundInWords(curve: Delivery['soundCurve'], side: SoundSide): string {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { atSec, value } of valuesOf(curve, side)) {
    if (value === null) continue;
    const from = Math.floor(atSec / READ_EVERY_SEC) * READ_EVERY_SEC;
    const known = sums.get(from) ?? { sum: 0, count: 0 };
    sums.set(from, { sum: known.sum + value, count: known.count + 1 });
  }
  return [...sums]
    .map(([from, { sum, count }]) => `${Math.round(sum / count)} at ${spokenTime(from)}`)
    .join(', ');
}
