import { clockTime, spokenTime } from '@renderer/features/review/clock-time';
import { MomentButton } from '@renderer/features/review/playback/moment-button';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { EvidenceGroup } from '@renderer/features/review/scores/shown-evidence';
import classes from '@renderer/features/review/scores/scores.module.css';

interface EvidenceRowProps {
  evidence: EvidenceGroup;
  clock: PlaybackClock | null;
}

/** The words that show something, with the second they were said; the time plays exactly that moment. */
export function EvidenceRow({ evidence, clock }: EvidenceRowProps) {
  const { startSec, endSec, quote, labels } = evidence;
  return (
    <li className={classes.evidence}>
      {clock && startSec !== null && (
        <MomentButton
          description={`Play “${quote}” at ${spokenTime(startSec)}`}
          onPress={() => clock.playMoment(startSec, endSec ?? startSec)}
        >
          {clockTime(startSec)}
        </MomentButton>
      )}
      <div className={classes.quoted}>
        <q className={classes.quote}>{quote}</q>
        <p className={classes.label}>{labels.join(' · ')}</p>
      </div>
    </li>
  );
}
