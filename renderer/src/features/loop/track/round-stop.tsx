import { Portrait } from '@renderer/components/portrait';
import { qualitiesOfRound } from '@renderer/features/loop/qualities-of-round';
import classes from '@renderer/features/loop/track/loop-track.module.css';
import { RoundStanding } from '@renderer/features/loop/track/round-standing';
import { inSentence } from '@renderer/wording/in-sentence';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import type { LoopRound, LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface RoundStopProps {
  view: LoopView;
  pack: Pack | null;
  index: number;
  now: Date;
  onSkip: () => void;
}

/** One round on the way: with whom, what they listen for, how long, and where it stands. */
export function RoundStop({ view, pack, index, now, onSkip }: RoundStopProps) {
  const round = view.loop.rounds[index];
  const standing = view.rounds[index];
  if (!round || !standing) return null;
  const { interviewer, roundName, lengthMin } = round;
  const { state } = standing;
  const isNext = index === view.nextRound;
  // What was held cannot be left out any more, and after the debrief nothing can.
  const canSkip = view.loop.debrief === null && state !== 'done';
  const qualities = qualitiesOfRound(pack, round).map(inSentence);
  const stageLine = placeInStage(view.loop.rounds, index);
  return (
    <li
      className={`${classes.stop} ${state === 'done' || state === 'skipped' ? classes.passed : ''}`}
      aria-current={isNext ? 'step' : undefined}
    >
      <Portrait name={interviewer.name} />
      <div className={classes.words}>
        {stageLine !== null && <p className={classes.stage}>{stageLine}</p>}
        <h3 className={classes.name}>{roundName}</h3>
        <p className={classes.line}>
          {interviewer.name}, {interviewer.role}
        </p>
        {qualities.length > 0 && <p className={classes.line}>Listens for {listInWords(qualities)}</p>}
        <RoundStanding
          round={round}
          standing={standing}
          scoresWait={view.loop.mode === 'real' && view.loop.debrief === null}
          now={now}
        />
      </div>
      <div className={classes.side}>
        <span>{lengthMin} min</span>
        {canSkip && (
          <button
            type="button"
            className={classes.quiet}
            aria-label={state === 'skipped' ? `Take it in again: ${roundName}` : `Skip ${roundName}`}
            onClick={onSkip}
          >
            {state === 'skipped' ? 'Take it in again' : 'Skip'}
          </button>
        )}
      </div>
    </li>
  );
}

/** Which stage a round belongs to, where its own name does not say so. */
function placeInStage(rounds: LoopRound[], index: number): string | null {
  const round = rounds[index];
  if (!round) return null;
  const ofStage = rounds.filter(({ stageId }) => stageId === round.stageId);
  if (ofStage.length > 1) {
    return `${round.stageName}, round ${ofStage.indexOf(round) + 1} of ${ofStage.length}`;
  }
  return round.stageName === round.roundName ? null : round.stageName;
}
