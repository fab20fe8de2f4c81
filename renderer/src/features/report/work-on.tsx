import { Link } from 'react-router';
import classes from '@renderer/features/report/report.module.css';
import { routes } from '@renderer/navigation/routes';
import type { SessionReport } from '@shared/model/report';

/** The three things that would lift these answers most, each with the answer that it is about. */
export function WorkOn({ report }: { report: SessionReport }) {
  if (report.workOn.length === 0) return null;
  return (
    <section aria-label="To work on">
      <h2 className={classes.heading}>To work on</h2>
      <ol className={classes.workOn}>
        {report.workOn.map(({ advice, takeId, title }) => (
          <li key={advice}>
            {advice}{' '}
            <Link className={classes.link} to={routes.review(report.session.id, takeId)}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
