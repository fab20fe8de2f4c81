import { useState } from 'react';
import { clockTime } from '@renderer/features/review/clock-time';
import classes from '@renderer/features/review/delivery/delivery.module.css';
import type { Moment } from '@renderer/features/review/delivery/moments-of';
import { MomentButton } from '@renderer/features/review/playback/moment-button';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';

/** A little before a filler or a pause, so that one hears how it came about, in seconds. */
const LEAD_SEC = 1.5;
const AFTER_SEC = 1;
/** More than these stand in two lines; the rest is one press away. */
const SHOWN = 8;

interface MomentsProps {
  name: string;
  moments: Moment[];
  clock: PlaybackClock | null;
}

/** Moments one by one, to be listened to: the recogniser may be wrong, the ear decides. */
export function Moments({ name, moments, clock }: MomentsProps) {
  const [all, setAll] = useState(false);
  if (moments.length === 0 || clock === null) return null;
  const shown = all ? moments : moments.slice(0, SHOWN);
  return (
    <ul className={classes.moments} aria-label={name}>
      <li className={classes.momentsName} aria-hidden="true">
        {name}
      </li>
      {shown.map((moment) => (
        <li key={moment.key}>
          <MomentButton
            tone={moment.flagged ? 'amber' : 'soft'}
            description={moment.description}
            onPress={() => clock.playMoment(moment.startSec - LEAD_SEC, moment.endSec + AFTER_SEC)}
          >
            {clockTime(moment.startSec)}
            {moment.text !== '' && <span className={classes.what}> {moment.text}</span>}
          </MomentButton>
        </li>
      ))}
      {shown.length < moments.length && (
        <li>
          <button type="button" className={classes.link} onClick={() => setAll(true)}>
            Show all {moments.length}
          </button>
        </li>
      )}
    </ul>
  );
}
