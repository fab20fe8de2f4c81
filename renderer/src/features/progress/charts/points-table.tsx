import classes from '@renderer/features/progress/charts/chart.module.css';
import type { ChartPoint } from '@renderer/features/progress/charts/chart-point';
import { dayWords } from '@renderer/wording/day-words';

interface PointsTableProps {
  caption: string;
  /** What the values are: "Level". */
  valueName: string;
  points: readonly ChartPoint[];
  now: Date;
}

/** The numbers of a chart as a table, for screen readers. */
export function PointsTable({ caption, valueName, points, now }: PointsTableProps) {
  const hasTitles = points.some(({ title }) => title !== null);
  return (
    // A table grows with its rows whatever its style says, so something else has to hide it.
    <div className={classes.unseen}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {hasTitles && <th scope="col">Answer</th>}
            <th scope="col">{valueName}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ to, at, title, value }) => (
            <tr key={to}>
              <td>{dayWords(new Date(at), now)}</td>
              {hasTitles && <td>{title}</td>}
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
