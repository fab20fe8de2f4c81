import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { Panel } from '@renderer/components/panel';
import { MeasureChart } from '@renderer/features/progress/delivery/measure-chart';
import classes from '@renderer/features/progress/delivery/delivery-trends.module.css';
import { routes } from '@renderer/navigation/routes';
import { measureFigure, measureNames, measureUnit, rangeFigures } from '@renderer/wording/measure-words';
import type { DeliveryTrend } from '@shared/model/progress';

/** How the answers were spoken over time, one small chart for each measure. */
export function DeliveryTrendsPanel({ trends, now }: { trends: DeliveryTrend[]; now: Date }) {
  return (
    <Panel
      title="Delivery"
      aside={
        <Link to={routes.settingsSection('delivery')} className={classes.ranges}>
          Change the ranges
        </Link>
      }
    >
      <ul className={classes.measures}>
        {trends.map((trend) => (
          <Measure key={trend.measure} trend={trend} now={now} />
        ))}
      </ul>
      <p className={classes.note}>
        Green is the usual range, grey what is still common. Delivery never enters a score.
      </p>
    </Panel>
  );
}

function Measure({ trend, now }: { trend: DeliveryTrend; now: Date }) {
  const { measure, norm, points } = trend;
  const latest = points.at(-1);
  if (!latest) return null;
  return (
    <li className={classes.measure}>
      <div className={classes.head}>
        <h3 className={classes.name}>{measureNames[measure]}</h3>
        <span className={classes.range} title={norm.source}>
          <VisuallyHidden>Usual range: </VisuallyHidden>
          {rangeFigures(measure, norm.good)}
        </span>
      </div>
      <p className={classes.latest}>
        <strong className={classes.figure}>{measureFigure(measure, latest.value)}</strong>{' '}
        {measureUnit(measure, norm)}
      </p>
      <MeasureChart trend={trend} now={now} />
    </li>
  );
}
