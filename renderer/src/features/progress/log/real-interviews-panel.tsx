import { Link, useNavigate } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { feltWords, interviewTitle, noonOf } from '@renderer/features/progress/log/interview-words';
import { OutcomePill } from '@renderer/features/progress/log/outcome-pill';
import classes from '@renderer/features/progress/log/real-interviews.module.css';
import { routes } from '@renderer/navigation/routes';
import { dayWords } from '@renderer/wording/day-words';

const fewShown = 3;

/** The last real interviews, and the way to the log. */
export function RealInterviewsPanel({ now }: { now: Date }) {
  const navigate = useNavigate();
  const log = useCall('interview-log:list', null);
  const all = log.state === 'ready' ? log.value.toSorted((a, b) => b.day.localeCompare(a.day)) : [];
  return (
    <Panel
      title="Real interviews"
      aside={
        <Link to={routes.interviewLog} className={classes.all}>
          The whole log
        </Link>
      }
    >
      {log.state === 'failed' && <p className={classes.note}>{log.failure.message}</p>}
      {log.state === 'ready' && all.length === 0 && (
        <p className={classes.note}>
          None so far. Write down how one went, and you see how practice and the real thing compare.
        </p>
      )}
      <ul className={classes.list}>
        {all.slice(0, fewShown).map((interview) => (
          <li key={interview.id} className={classes.row}>
            <span className={classes.words}>
              <span className={classes.title}>{interviewTitle(interview)}</span>
              <span className={classes.note}>
                {dayWords(noonOf(interview.day), now)}
                {interview.felt !== null && `, felt ${feltWords[interview.felt]?.toLowerCase()}`}
              </span>
            </span>
            <OutcomePill outcome={interview.outcome} />
          </li>
        ))}
      </ul>
      <ActionButton
        label="Write one down"
        shortcut="I"
        description="Write down a real interview"
        onPress={() => void navigate(`${routes.interviewLog}?new`)}
      />
    </Panel>
  );
}
