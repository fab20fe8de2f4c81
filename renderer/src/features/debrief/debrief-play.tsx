import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import { PageHeader } from '@renderer/components/page-header';
import { StepAside } from '@renderer/features/debrief/asides/step-aside';
import classes from '@renderer/features/debrief/debrief-play.module.css';
import { debriefSteps, decisionStep, stepTitle } from '@renderer/features/debrief/debrief-steps';
import { DecisionAside } from '@renderer/features/debrief/decision/decision-aside';
import { WeighedPanel } from '@renderer/features/debrief/decision/weighed-panel';
import { FactsPanel } from '@renderer/features/debrief/facts/facts-panel';
import { PlayMomentContext } from '@renderer/features/debrief/moments/moment-context';
import { MomentDock } from '@renderer/features/debrief/moments/moment-dock';
import { momentsOnShow } from '@renderer/features/debrief/moments/moments-on-show';
import { useDock } from '@renderer/features/debrief/moments/use-dock';
import { FaceDownList } from '@renderer/features/debrief/packets/face-down-list';
import { PacketList } from '@renderer/features/debrief/packets/packet-list';
import { PlayActions } from '@renderer/features/debrief/play-actions';
import { StepBar } from '@renderer/features/debrief/step-bar';
import { stepReadingMs } from '@renderer/features/debrief/step-reading-time';
import { useHoldWhenHidden } from '@renderer/features/debrief/use-hold-when-hidden';
import { useMarkSeen } from '@renderer/features/debrief/use-mark-seen';
import { usePlay } from '@renderer/features/debrief/use-play';
import { whenHeld } from '@renderer/features/debrief/when-held';
import type { Debrief, Moment } from '@shared/model/debrief';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface DebriefPlayProps {
  view: LoopView;
  debrief: Debrief;
  pack: Pack | null;
  onChange: (view: LoopView) => void;
}

const votesIn = { 'first-votes': 'first', 'second-votes': 'second', decision: 'result' } as const;

/** The debrief as it plays, step by step, up to the decision; everything in it can be opened and heard. */
export function DebriefPlay({ view, debrief, pack, onChange }: DebriefPlayProps) {
  const [calm] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const readingMs = useMemo(
    () => debriefSteps.slice(0, decisionStep).map(({ id }) => stepReadingMs(id, debrief)),
    [debrief],
  );
  const play = usePlay({ readingMs, startAtEnd: calm || view.loop.debriefSeen, byItself: !calm });
  const [openPackets, setOpenPackets] = useState<ReadonlySet<string>>(new Set());
  const dock = useDock();
  const id = debriefSteps[play.step]?.id ?? 'decision';
  useMarkSeen(view.loop, play.atEnd, onChange);
  useHoldWhenHidden(play.hold);

  // Whoever opens or plays something wants to stay with it.
  const playMoment = (moment: Moment) => {
    play.hold();
    dock.play(moment);
  };
  const togglePacket = (roundId: string) => {
    play.hold();
    const next = new Set(openPackets);
    if (!next.delete(roundId)) next.add(roundId);
    setOpenPackets(next);
  };
  const onShow = momentsOnShow(id, debrief, openPackets);
  useKey(onShow.length > 0 ? 'M' : null, 'Play the next moment', () => {
    play.hold();
    dock.playNext(onShow);
  });

  return (
    <PlayMomentContext value={playMoment}>
      <PageHeader over={whenHeld(view.rounds, debrief.heldAt)} title={stepTitle(id, debrief)}>
        <PlayActions play={play} byItself={!calm} />
      </PageHeader>
      <StepBar play={play} readingMs={readingMs} />
      <VisuallyHidden role="status">
        Step {play.step + 1} of {debriefSteps.length}: {stepTitle(id, debrief)}
      </VisuallyHidden>
      <div className={classes.columns}>
        <div className={classes.main}>
          {id === 'silence' && <FaceDownList packets={debrief.packets} />}
          {id === 'facts' && <FactsPanel debrief={debrief} />}
          {id !== 'silence' && id !== 'facts' && (
            <PacketList
              debrief={debrief}
              votes={votesIn[id]}
              openPackets={openPackets}
              onToggle={togglePacket}
            />
          )}
          {id === 'decision' && <WeighedPanel weighed={debrief.decision.weighed} />}
        </div>
        <div className={classes.aside}>
          {id === 'decision' ? (
            <DecisionAside loop={view.loop} debrief={debrief} pack={pack} />
          ) : (
            <StepAside id={id} debrief={debrief} />
          )}
        </div>
      </div>
      {dock.docked && <MomentDock key={dock.docked.run} moment={dock.docked.moment} onClose={dock.close} />}
    </PlayMomentContext>
  );
}
