import classes from '@renderer/features/progress/charts/chart.module.css';
import { linePath } from '@renderer/features/progress/charts/chart-paths';
import { xOf, yOf } from '@renderer/features/progress/charts/chart-point';
import { PointChart } from '@renderer/features/progress/charts/point-chart';
import { directionWords } from '@renderer/features/progress/delivery/direction-words';
import { measureScale } from '@renderer/features/progress/delivery/measure-scale';
import { routes } from '@renderer/navigation/routes';
import { measureFigure, measureNames, measureUnit } from '@renderer/wording/measure-words';
import type { DeliveryTrend } from '@shared/model/progress';

/** More dots than these run into each other in a small chart. */
const mostShown = 24;

/** One measure of delivery over the answers, against the range that is usual. */
export function MeasureChart({ trend, now }: { trend: DeliveryTrend; now: Date }) {
  const { measure, norm } = trend;
  const shown = trend.points.slice(-mostShown);
  const scale = measureScale({ measure, norm, points: shown });
  const unit = measureUnit(measure, norm);
  const dots = shown.map(({ sessionId, takeId, at, value }, index) => ({
    to: routes.review(sessionId, takeId),
    at,
    title: null,
    value: `${measureFigure(measure, value)} ${unit}`,
    x: xOf(index, shown.length),
    y: yOf(value, scale),
  }));
  return (
    <PointChart
      name={measureNames[measure]}
      valueName={unit}
      points={dots}
      now={now}
      foot={directionWords(trend)}
    >
      <Band className={classes.acceptable} range={norm.acceptable} scale={scale} />
      <Band className={classes.good} range={norm.good} scale={scale} />
      <path className={classes.line} d={linePath(dots)} vectorEffect="non-scaling-stroke" />
    </PointChart>
  );
}

interface BandProps {
  className: string | undefined;
  range: { min: number; max: number };
  scale: { low: number; high: number };
}

function Band({ className, range, scale }: BandProps) {
  const top = yOf(range.max, scale) * 100;
  return <rect className={className} x={0} y={top} width={100} height={yOf(range.min, scale) * 100 - top} />;
}
