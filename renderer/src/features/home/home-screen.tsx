import { useCall } from '@renderer/api/use-call';
import { useLibrary } from '@renderer/api/use-library';
import { useSessions } from '@renderer/api/use-sessions';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { useNow } from '@renderer/components/use-now';
import { HomeHeader } from '@renderer/features/home/home-header';
import classes from '@renderer/features/home/home-screen.module.css';
import { LatelyPanel } from '@renderer/features/home/lately-panel';
import { nextBestStep } from '@renderer/features/home/next-best-step';
import { NextStepPanel } from '@renderer/features/home/next-step-panel';
import { recentEntries } from '@renderer/features/home/recent-entries';
import { StagePanel } from '@renderer/features/home/stage-panel';
import { useStartSession } from '@renderer/features/home/use-start-session';
import { WhatHappensPanel } from '@renderer/features/home/what-happens-panel';
import type { Pack } from '@shared/model/pack';
import type { LibraryEntry } from '@shared/model/session';

/** Home: start the right practice now. */
export function HomeScreen() {
  const library = useLibrary();
  const packs = useCall('pack:list', null);
  const loads = [library, packs];
  const failed = loads.find((load) => load.state === 'failed');
  if (failed) {
    return (
      <Screen>
        <FailureState failure={failed.failure} onRetry={() => loads.forEach((load) => load.reload())} />
      </Screen>
    );
  }
  if (library.state !== 'ready' || packs.state !== 'ready') return <LoadingState />;
  return <HomeContent entries={library.value} packs={packs.value} />;
}

function HomeContent({ entries, packs }: { entries: LibraryEntry[]; packs: Pack[] }) {
  const now = useNow();
  const recent = recentEntries(entries);
  const sessions = useSessions(recent.map((entry) => entry.sessionId));
  const { choice, changeChoice, start, starting } = useStartSession(packs);
  if (sessions === null) return <LoadingState />;

  const step = nextBestStep(sessions, now);
  return (
    <Screen>
      <HomeHeader pack={choice?.pack ?? null} />
      <div className={classes.columns}>
        <div className={classes.column}>
          {choice && <NextStepPanel step={step} stage={choice.stage} onStart={start} starting={starting} />}
          <StagePanel choice={choice} onChange={changeChoice} onStart={start} starting={starting} />
        </div>
        <div className={classes.column}>
          {recent.length === 0 ? <WhatHappensPanel /> : <LatelyPanel entries={recent} />}
        </div>
      </div>
    </Screen>
  );
}
