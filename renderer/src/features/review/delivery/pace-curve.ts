import type { Delivery, Norm } from '@shared/model/delivery';

/** The drawn pace: an SVG path, the usual range as a band, and the y axis' ends in words a minute. */
export interface PaceCurve {
  path: string;
  band: { top: number; height: number };
  lowest: number;
  highest: number;
}

/** Room above and below the curve, in words a minute, so that it does not touch the edges. */
const MARGIN_WPM = 15;

/** Draws the pace over time into a box `width` by `height`. Null with fewer than two windows: a dot is no curve. */
export function paceCurve(
  delivery: Pick<Delivery, 'paceCurve' | 'durationSec'>,
  good: Norm['good'],
  box: { width: number; height: number },
): PaceCurve | null {
  const points = delivery.paceCurve;
  if (points.length < 2 || delivery.durationSec <= 0) return null;
  const lowest = Math.max(0, Math.min(good.min, ...points.map((point) => point.wpm)) - MARGIN_WPM);
  const highest = Math.max(good.max, ...points.map((point) => point.wpm)) + MARGIN_WPM;
  const y = (wpm: number) => ((highest - wpm) / (highest - lowest)) * box.height;
  const x = (sec: number) => Math.min(1, Math.max(0, sec / delivery.durationSec)) * box.width;
  const path = points
    .map(
      (point, index) => `${index === 0 ? 'M' : 'L'}${x(point.atSec).toFixed(1)} ${y(point.wpm).toFixed(1)}`,
    )
    .join('');
  const top = y(good.max);
  return { path, band: { top, height: y(good.min) - top }, lowest, highest };
}

/** The curve in words, for screen readers: one figure for each window. */
export function paceInWords(curve: Delivery['paceCurve']): string {
  return curve.map((point) => `${Math.round(point.wpm)} at ${Math.round(point.atSec)} seconds`).join(', ');
}
