import type { Interviewer } from '@shared/model/pack';
import { initials } from '@renderer/wording/initials';
import classes from './interviewer-card.module.css';

/** Who sits opposite: a portrait of initials with a ring that shows whose turn it is, name and role. */
export function InterviewerCard({ interviewer, speaking }: { interviewer: Interviewer; speaking: boolean }) {
  return (
    <div className={classes.card}>
      <span className={classes.portrait} data-speaking={speaking} aria-hidden="true">
        {initials(interviewer.name)}
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{interviewer.name}</span>
        <span className={classes.role}>{interviewer.role}</span>
      </span>
    </div>
  );
}
