import { Link } from 'react-router';
import { Pill } from '@renderer/components/pill';
import classes from '@renderer/features/loop/track/loop-track.module.css';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import { momentWords } from '@renderer/wording/day-words';
import type { LoopRound, LoopView } from '@shared/model/loop';

interface RoundStandingProps {
  round: LoopRound;
  standing: LoopView['rounds'][number];
  /** Nothing of the scores is told before the debrief. */
  scoresWait: boolean;
  now: Date;
}

/** Where a round stands, and the ways to what came of it. */
export function RoundStanding({ round, standing, scoresWait, now }: RoundStandingProps) {
  switch (standing.state) {
    case 'open':
      return null;
    case 'begun':
      return (
        <p className={classes.standing}>
          <Pill tone="amber">Begun</Pill>
        </p>
      );
    case 'skipped':
      return (
        <p className={classes.standing}>
          <Pill>Skipped</Pill>
          <span>It says nothing about you.</span>
        </p>
      );
    case 'done':
      return <DoneStanding round={round} standing={standing} scoresWait={scoresWait} now={now} />;
  }
}

function DoneStanding({ round, standing, scoresWait, now }: RoundStandingProps) {
  const { endedAt, unrated, untranscribed } = standing;
  const { sessionId, roundName } = round;
  return (
    <p className={classes.standing}>
      <Pill tone="green">Done</Pill>
      {endedAt !== null && <span>{momentWords(new Date(endedAt), now)}</span>}
      {untranscribed > 0 && <span>{countWords(untranscribed, 'answer')} still being written down</span>}
      {sessionId !== null && unrated > 0 && (
        <Link to={routes.selfRating(sessionId)} aria-label={`Rate your answers: ${roundName}`}>
          Rate {countWords(unrated, 'answer')}
        </Link>
      )}
      {scoresWait ? (
        <span>Scores come with the debrief.</span>
      ) : (
        sessionId !== null && (
          <Link to={routes.session(sessionId)} aria-label={`Look at the answers: ${roundName}`}>
            Look at the answers
          </Link>
        )
      )}
    </p>
  );
}
