import { clockTime, spokenTime } from '@renderer/features/review/clock-time';
import { MomentButton } from '@renderer/features/review/playback/moment-button';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';

interface QuoteMomentProps {
  quote: string;
  /** Null where it is not known when the words were said. */
  startSec: number | null;
  endSec: number | null;
  /** Null where there is no recording to play. */
  clock: PlaybackClock | null;
}

/** The second at which quoted words were said; it plays exactly that moment. Nothing where that cannot be. */
export function QuoteMoment({ quote, startSec, endSec, clock }: QuoteMomentProps) {
  if (clock === null || startSec === null) return null;
  return (
    <MomentButton
      description={`Play “${quote}” at ${spokenTime(startSec)}`}
      onPress={() => clock.playMoment(startSec, endSec ?? startSec)}
    >
      {clockTime(startSec)}
    </MomentButton>
  );
}
