import { useMemo } from 'react';
import { useSessions } from '@renderer/api/use-sessions';
import { LoadingState } from '@renderer/components/loading-state';
import { notifyFailure } from '@renderer/components/notices';
import { PracticeWay } from '@renderer/components/practice-way';
import { Screen } from '@renderer/components/screen';
import { useNow } from '@renderer/components/use-now';
import { currentLoop, loopsOfPack, openFullLoop } from '@renderer/features/home/current-loops';
import { ComesBackPanel } from '@renderer/features/home/comes-back-panel';
import { DrillCard } from '@renderer/features/home/drill-card';
import { FullLoopCard } from '@renderer/features/home/full-loop-card';
import classes from '@renderer/features/home/home-content.module.css';
import { HomeHeader } from '@renderer/features/home/home-header';
import { LatelyPanel } from '@renderer/features/home/lately-panel';
import { LoopProgress } from '@renderer/features/home/loop-progress';
import { nextBestStep } from '@renderer/features/home/next-best-step';
import { NextStepPanel } from '@renderer/features/home/next-step-panel';
import { QuestionCard } from '@renderer/features/home/question-card';
import { recentEntries } from '@renderer/features/home/recent-entries';
import { StagesPanel } from '@renderer/features/home/stages-panel';
import { useStart } from '@renderer/features/home/use-start';
import { WhatHappensPanel } from '@renderer/features/home/what-happens-panel';
import { chooseDrill } from '@shared/domain/progress/choose-drill';
import { countAsked } from '@shared/domain/progress/count-asked';
import { qualityStandings } from '@shared/domain/progress/quality-standings';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';
import type { LibraryEntry } from '@shared/model/session';

interface HomeContentProps {
  pack: Pack;
  packs: Pack[];
  entries: LibraryEntry[];
  loops: LoopView[];
}

/** How many sessions are looked at for the next step, and how many of them are listed. */
const lookedAt = 10;
const listed = 6;

/** The next best step, the ways to start, and what was done lately. */
export function HomeContent({ pack, packs, entries, loops }: HomeContentProps) {
  const now = useNow();
  const recent = useMemo(() => recentEntries(entries, lookedAt), [entries]);
  const sessions = useSessions(recent.map((entry) => entry.sessionId));
  const asked = useMemo(() => countAsked(entries, pack.id), [entries, pack.id]);
  const start = useStart(pack, notifyFailure);
  if (sessions === null) return <LoadingState />;

  const drill = chooseDrill(pack, qualityStandings(sessions, pack.id), asked);
  const ofPack = loopsOfPack(loops, pack.id);
  const current = currentLoop(ofPack);
  const step = nextBestStep({ pack, sessions, entries, loops: ofPack, drill, now });
  return (
    <Screen>
      <HomeHeader pack={pack} packs={packs} />
      <div className={classes.columns} aria-busy={start.beginning}>
        <div className={classes.column}>
          {step && <NextStepPanel step={step} start={start} />}
          <PracticeWay />
          <div className={classes.cards}>
            <FullLoopCard pack={pack} open={openFullLoop(ofPack)} start={start} />
            <QuestionCard pack={pack} asked={asked} onStart={start.question} />
            <DrillCard key={pack.id} pack={pack} choice={drill} onStart={start.drill} />
          </div>
          {current && <LoopProgress view={current} />}
          <StagesPanel pack={pack} start={start} />
        </div>
        <div className={classes.column}>
          {recent.length === 0 ? (
            <WhatHappensPanel />
          ) : (
            <LatelyPanel entries={recent.slice(0, listed)} loops={loops} />
          )}
          {/* It comes a moment after the rest; in the last place it moves nothing that a hand may be on. */}
          <ComesBackPanel pack={pack} onStart={start.question} />
        </div>
      </div>
    </Screen>
  );
}
