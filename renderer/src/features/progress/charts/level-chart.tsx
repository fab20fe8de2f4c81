import classes from '@renderer/features/progress/charts/chart.module.css';
import { bandPath, linePath } from '@renderer/features/progress/charts/chart-paths';
import { xOf, yOf, type ChartPoint } from '@renderer/features/progress/charts/chart-point';
import { PointChart } from '@renderer/features/progress/charts/point-chart';
import { runningEstimates } from '@renderer/features/progress/charts/running-estimates';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import { dayInSentence } from '@renderer/wording/day-words';
import type { Estimate, ProgressPoint } from '@shared/model/progress';

interface LevelChartProps {
  name: string;
  /** Oldest first. */
  points: readonly ProgressPoint[];
  /** The level of today; null where it is not known or not estimated. */
  level: Estimate | null;
  bar: number;
  now: Date;
  size?: 'low' | 'high';
}

/** More dots than these run into each other. */
const mostShown = 40;
const scale = { low: 1, high: 5 };

/** Scores from 1 to 5 as dots, the level that they made as a line with the band in which it probably lay, and the bar. */
export function LevelChart({ name, points, level, bar, now, size = 'low' }: LevelChartProps) {
  const estimates = runningEstimates(
    points.map(({ score }) => score),
    level,
  ).slice(-mostShown);
  const shown = points.slice(-mostShown);
  const dots = shown.map((point, index) => dotOf(point, xOf(index, shown.length)));
  const known = estimates.flatMap((estimate, index) =>
    estimate ? [{ estimate, x: xOf(index, shown.length) }] : [],
  );
  const barY = yOf(bar, scale) * 100;
  return (
    <PointChart
      name={name}
      valueName="Level"
      points={dots}
      now={now}
      size={size}
      foot={footOf(shown, points, now)}
    >
      <path
        className={classes.band}
        d={bandPath(
          known.map(({ x, estimate }) => ({
            x,
            top: yOf(estimate.high, scale),
            bottom: yOf(estimate.low, scale),
          })),
        )}
      />
      <path className={classes.guide} d={`M0 ${barY}H100`} vectorEffect="non-scaling-stroke" />
      <path
        className={classes.line}
        d={linePath(known.map(({ x, estimate }) => ({ x, y: yOf(estimate.value, scale) })))}
        vectorEffect="non-scaling-stroke"
      />
    </PointChart>
  );
}

function dotOf({ sessionId, takeId, at, title, score }: ProgressPoint, x: number): ChartPoint {
  return {
    to: routes.review(sessionId, takeId),
    at,
    title,
    value: score.toFixed(1),
    x,
    y: yOf(score, scale),
  };
}

function footOf(shown: readonly ProgressPoint[], all: readonly ProgressPoint[], now: Date): string {
  const [first] = shown;
  if (!first) return '';
  const day = dayInSentence(new Date(first.at), now).replace(/^on /, '');
  if (all.length > shown.length) return `Latest ${shown.length} of ${all.length}, since ${day}`;
  const counted = countWords(all.length, 'answer');
  return day === 'today' || all.length === 1 ? `${counted}, ${day}` : `${counted} since ${day}`;
}
