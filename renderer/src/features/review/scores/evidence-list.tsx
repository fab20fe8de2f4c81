import { useState } from 'react';
import { EvidenceRow } from '@renderer/features/review/scores/evidence-row';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { EvidenceGroup } from '@renderer/features/review/scores/shown-evidence';

/** More rows than this push the advice out of sight. */
const SHOWN_AT_FIRST = 4;

interface EvidenceListProps {
  evidence: readonly EvidenceGroup[];
  clock: PlaybackClock | null;
}

/** The words that speak for a level, a few at first. */
export function EvidenceList({ evidence, clock }: EvidenceListProps) {
  const [all, setAll] = useState(false);
  if (evidence.length === 0) return <p className={classes.none}>No words of this answer speak for it.</p>;
  // One row behind the button would take no more room than the button.
  const fold = !all && evidence.length > SHOWN_AT_FIRST + 1;
  const shown = fold ? evidence.slice(0, SHOWN_AT_FIRST) : evidence;
  return (
    <>
      <ul className={classes.rows}>
        {shown.map((one) => (
          <EvidenceRow key={one.key} evidence={one} clock={clock} />
        ))}
      </ul>
      {fold && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          Show all {evidence.length}
        </button>
      )}
    </>
  );
}
