import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import { LevelDots } from '@renderer/components/level-dots';
import { Panel } from '@renderer/components/panel';
import { clockTime } from '@renderer/features/review/clock-time';
import type { SessionFigures } from '@renderer/features/review/session/session-figures';
import { InterviewerVote } from '@renderer/features/review/session/interviewer-vote';
import type { Session } from '@shared/model/session';
import classes from '@renderer/features/review/session/session-aside.module.css';

/** What the session adds up to, and the notes that were written in the room. */
export function SessionAside({ figures, session }: { figures: SessionFigures; session: Session }) {
  const { meanScore, meanOwn } = figures;
  const { notes } = session;
  return (
    <aside className={classes.aside}>
      <Panel title="All together">
        <dl className={classes.figures}>
          <dt>Answered</dt>
          <dd>
            {figures.answered} of {figures.questions}
          </dd>
          <dt>Time spoken</dt>
          <dd>{clockTime(figures.spokenSec)}</dd>
          {meanScore !== null && meanOwn !== null && (
            <>
              <dt>Your ratings, mean</dt>
              <dd>{meanOwn.toFixed(1)}</dd>
              <dt>Scores, mean</dt>
              <dd>
                <LevelDots level={levelOf(meanScore)} score={meanScore} />
              </dd>
            </>
          )}
        </dl>
        <p className={classes.remark}>
          {session.scoresHeld
            ? 'The scores are told in the debrief of the loop.'
            : meanScore === null
              ? 'Scores appear here once you have rated an answer.'
              : `From ${figures.scored} ${figures.scored === 1 ? 'answer' : 'answers'}. One session says little; a few show a trend.`}
        </p>
      </Panel>
      <InterviewerVote session={session} />
      {notes.trim() !== '' && (
        <Panel title="Your notes">
          <p className={classes.notes}>{notes}</p>
        </Panel>
      )}
    </aside>
  );
}
