import { BreakPanel } from '@renderer/features/loop/next/break-panel';
import { DebriefPanel } from '@renderer/features/loop/next/debrief-panel';
import { DecidedPanel } from '@renderer/features/loop/next/decided-panel';
import { RoundPanel } from '@renderer/features/loop/next/round-panel';
import { WaitsPanel } from '@renderer/features/loop/next/waits-panel';
import { breakBefore } from '@shared/domain/progress/break-before';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface NextPanelProps {
  view: LoopView;
  /** Null while packs load, and where the pack of the loop is gone. */
  pack: Pack | null;
  onOpen: (roundIndex: number) => void;
  onSkip: (roundIndex: number) => void;
}

/** What comes next in a loop: a break, a round, what the debrief waits for, the debrief, or what came of it. */
export function NextPanel({ view, pack, onOpen, onSkip }: NextPanelProps) {
  const { loop, nextRound, debriefWaitsFor } = view;
  if (loop.debrief) return <DecidedPanel loop={loop} debrief={loop.debrief} pack={pack} />;
  if (nextRound !== null) {
    const round = (
      <RoundPanel
        view={view}
        pack={pack}
        roundIndex={nextRound}
        onOpen={() => onOpen(nextRound)}
        onSkip={() => onSkip(nextRound)}
      />
    );
    const rest = breakBefore(view);
    if (!rest) return round;
    return (
      <BreakPanel key={rest.endsAtMs} rest={rest} nextRound={nextRound} onBegin={() => onOpen(nextRound)}>
        {round}
      </BreakPanel>
    );
  }
  return debriefWaitsFor === null ? <DebriefPanel loop={loop} /> : <WaitsPanel view={view} />;
}
