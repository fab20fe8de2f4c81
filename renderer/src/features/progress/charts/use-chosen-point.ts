import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { ChartPoint } from '@renderer/features/progress/charts/chart-point';

interface ChosenPoint {
  /** The point under the pointer or the focus; null while neither is on the chart. */
  chosen: ChartPoint | null;
  handlers: {
    onMouseMove: (event: MouseEvent) => void;
    onMouseLeave: (event: MouseEvent) => void;
    onFocus: () => void;
    onBlur: (event: FocusEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Chooses one point of a chart: the one nearest to the pointer, or with the arrow keys, Home and End. */
export function useChosenPoint(points: readonly ChartPoint[]): ChosenPoint {
  const [index, setIndex] = useState<number | null>(null);
  const last = points.length - 1;
  const at = index === null ? null : Math.min(index, last);
  return {
    chosen: at === null ? null : (points[at] ?? null),
    handlers: {
      onMouseMove: (event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        if (width > 0) setIndex(nearest(points, (event.clientX - left) / width));
      },
      onMouseLeave: (event) => setIndex(document.activeElement === event.currentTarget ? at : null),
      onFocus: () => setIndex((before) => before ?? last),
      onBlur: () => setIndex(null),
      onKeyDown: (event) => {
        const from = at ?? last;
        const goals: Record<string, number> = {
          ArrowLeft: Math.max(0, from - 1),
          ArrowRight: Math.min(last, from + 1),
          Home: 0,
          End: last,
        };
        const goal = goals[event.key];
        if (goal === undefined) return;
        event.preventDefault();
        setIndex(goal);
      },
    },
  };
}

function nearest(points: readonly ChartPoint[], x: number): number {
  const distances = points.map((point) => Math.abs(point.x - x));
  return distances.indexOf(Math.min(...distances));
}
