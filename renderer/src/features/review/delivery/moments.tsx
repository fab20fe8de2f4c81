import { clockTime } from '@renderer/features/review/clock-time';
import classes from '@renderer/features/review/delivery/delivery.module.css';
import { MomentButton } from '@renderer/features/review/playback/moment-button';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { Delivery } from '@shared/model/delivery';

/** A little before a filler or a pause, so that one hears how it came about, in seconds. */
const LEAD_SEC = 1.5;
const AFTER_SEC = 1;

interface Moment {
  key: string;
  text: string;
  startSec: number;
  endSec: number;
}

/** The fillers and pauses one by one, to be listened to: the recogniser may be wrong, the ear decides. */
export function Moments({ delivery, clock }: { delivery: Delivery; clock: PlaybackClock }) {
  const pauses = delivery.pauses.map((pause): Moment => ({
    key: `pause-${pause.startSec}`,
    text: `${(pause.endSec - pause.startSec).toFixed(1)} s`,
    ...pause,
  }));
  const fillers = delivery.fillers.map((filler): Moment => ({
    key: `filler-${filler.startSec}`,
    text: filler.text,
    startSec: filler.startSec,
    endSec: filler.startSec + AFTER_SEC,
  }));
  return (
    <>
      <MomentRow name="Listen to the pauses" moments={pauses} clock={clock} />
      <MomentRow name="Listen to the fillers" moments={fillers} clock={clock} />
    </>
  );
}

function MomentRow({ name, moments, clock }: { name: string; moments: Moment[]; clock: PlaybackClock }) {
  if (moments.length === 0) return null;
  return (
    <ul className={classes.moments} aria-label={name}>
      <li className={classes.name} aria-hidden="true">
        {name}
      </li>
      {moments.map((moment) => (
        <li key={moment.key}>
          <MomentButton
            tone="soft"
            description={`Play ${moment.text} at ${clockTime(moment.startSec)}`}
            onPress={() => clock.playMoment(moment.startSec - LEAD_SEC, moment.endSec + AFTER_SEC)}
          >
            {clockTime(moment.startSec)} <span className={classes.what}>{moment.text}</span>
          </MomentButton>
        </li>
      ))}
    </ul>
  );
}
