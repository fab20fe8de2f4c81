import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { QuoteRow } from '@renderer/features/review/scores/quote-row';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { EvidenceGroup } from '@renderer/features/review/scores/shown-evidence';

interface EvidenceRowProps {
  evidence: EvidenceGroup;
  clock: PlaybackClock | null;
}

/** The words that show something, with the second they were said; the time plays exactly that moment. */
export function EvidenceRow({ evidence, clock }: EvidenceRowProps) {
  const { startSec, endSec, quote, labels } = evidence;
  return (
    <QuoteRow quote={quote} startSec={startSec} endSec={endSec} clock={clock}>
      <p className={classes.label}>{labels.join(' · ')}</p>
    </QuoteRow>
  );
}
