import classes from '@renderer/features/progress/charts/chart.module.css';
import { linePath } from '@renderer/features/progress/charts/chart-paths';
import { xOf, yOf } from '@renderer/features/progress/charts/chart-point';
import { PointChart } from '@renderer/features/progress/charts/point-chart';
import { routes } from '@renderer/navigation/routes';
import type { SelfRatingGap } from '@shared/model/progress';

const mostShown = 30;
/** The chart reaches at least so far to both sides, in levels, so that small gaps look small. */
const leastReach = 1.5;

/** Own rating minus rubric over the answers: above the dashed line one judged oneself kinder. */
export function GapChart({ points, now }: { points: SelfRatingGap['points']; now: Date }) {
  const shown = points.slice(-mostShown);
  const reach = Math.max(leastReach, ...shown.map(({ own, rubric }) => Math.abs(own - rubric)));
  const dots = shown.map(({ sessionId, takeId, at, own, rubric }, index) => ({
    to: routes.review(sessionId, takeId),
    at,
    title: null,
    value: `you ${own}, rubric ${rubric.toFixed(1)}`,
    x: xOf(index, shown.length),
    y: yOf(own - rubric, { low: -reach, high: reach }),
  }));
  return (
    <PointChart
      name="Your rating against the rubric’s"
      valueName="Ratings"
      points={dots}
      now={now}
      foot="Above the dashed line you were kinder"
    >
      <rect className={classes.acceptable} x={0} y={0} width={100} height={100} />
      <path className={classes.guide} d="M0 50H100" vectorEffect="non-scaling-stroke" />
      <path className={classes.line} d={linePath(dots)} vectorEffect="non-scaling-stroke" />
    </PointChart>
  );
}
