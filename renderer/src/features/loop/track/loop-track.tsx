import { useRef } from 'react';
import { useArrowKeys } from '@renderer/components/keys/use-arrow-keys';
import { useNow } from '@renderer/components/use-now';
import { DebriefStop } from '@renderer/features/loop/track/debrief-stop';
import classes from '@renderer/features/loop/track/loop-track.module.css';
import { RoundStop } from '@renderer/features/loop/track/round-stop';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface LoopTrackProps {
  view: LoopView;
  /** Null while packs load, and where the pack of the loop is gone. */
  pack: Pack | null;
  onSkip: (roundIndex: number) => void;
}

/** The way through a loop from top to bottom: its rounds, and the debrief as the last stop. */
export function LoopTrack({ view, pack, onSkip }: LoopTrackProps) {
  const now = useNow();
  const list = useRef<HTMLOListElement>(null);
  useArrowKeys(list, 'rounds');
  return (
    <ol ref={list} className={classes.track} aria-label="Rounds of the loop">
      {view.loop.rounds.map((round, index) => (
        <RoundStop
          key={`${round.stageId} ${round.roundId}`}
          view={view}
          pack={pack}
          index={index}
          now={now}
          onSkip={() => onSkip(index)}
        />
      ))}
      <DebriefStop view={view} pack={pack} />
    </ol>
  );
}
