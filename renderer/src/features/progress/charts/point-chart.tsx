import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from '@renderer/features/progress/charts/chart.module.css';
import { dotPath } from '@renderer/features/progress/charts/chart-paths';
import type { ChartPoint } from '@renderer/features/progress/charts/chart-point';
import { PointsTable } from '@renderer/features/progress/charts/points-table';
import { useChosenPoint } from '@renderer/features/progress/charts/use-chosen-point';
import { dayWords } from '@renderer/wording/day-words';

interface PointChartProps {
  /** What is drawn, for screen readers. */
  name: string;
  valueName: string;
  /** Oldest first; at least one. */
  points: readonly ChartPoint[];
  now: Date;
  size?: 'low' | 'high';
  /** Stands under the chart while no point is chosen. */
  foot: string;
  /** Bands and lines behind the points, in a drawing of 100 by 100. */
  children?: ReactNode;
}

/** Answers as dots. The pointer or the arrow keys choose one, which is told under the chart and opens its review. */
export function PointChart(props: PointChartProps) {
  const { name, valueName, points, now, size = 'low', foot, children } = props;
  const { chosen, handlers } = useChosenPoint(points);
  const target = chosen ?? points.at(-1);
  if (!target) return null;
  return (
    <figure className={classes.chart}>
      <div className={classes.box} data-size={size}>
        <svg className={classes.drawing} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {children}
          {points.map((point) => (
            <path
              key={point.to}
              className={classes.dot}
              d={dotPath(point)}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {chosen && (
            <path className={classes.chosen} d={dotPath(chosen)} vectorEffect="non-scaling-stroke" />
          )}
        </svg>
        <Link
          to={target.to}
          className={classes.cover}
          aria-label={`${name}, ${chosen ? '' : 'latest: '}${pointWords(target, now)}. Open the answer`}
          {...handlers}
        />
      </div>
      <figcaption className={classes.foot} aria-live="polite">
        {chosen ? pointWords(chosen, now) : foot}
      </figcaption>
      <PointsTable caption={name} valueName={valueName} points={points} now={now} />
    </figure>
  );
}

function pointWords({ at, title, value }: ChartPoint, now: Date): string {
  const day = dayWords(new Date(at), now);
  return title === null ? `${day}: ${value}` : `${day}: ${value}, ${title}`;
}
