import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useContext } from 'react';
import classes from '@renderer/features/debrief/moments/moment-quote.module.css';
import { PlayMomentContext } from '@renderer/features/debrief/moments/moment-context';
import {
  momentClock,
  momentSpoken,
  type SpokenMoment,
} from '@renderer/features/debrief/moments/moment-times';

/** Plays a moment. The pointer leaves the focus where it is, so that Space still means going on. */
export function PlayButton({ moment }: { moment: SpokenMoment }) {
  const play = useContext(PlayMomentContext);
  const description = `Play “${moment.quote}” at ${momentSpoken(moment)}`;
  return (
    <button
      type="button"
      className={classes.play}
      aria-label={description}
      title={`${moment.questionTitle}, ${momentClock(moment)}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => play(moment)}
    >
      <IconPlayerPlayFilled size={11} aria-hidden="true" /> {momentClock(moment)}
    </button>
  );
}
