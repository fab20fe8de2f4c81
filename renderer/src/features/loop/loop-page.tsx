import { useCall } from '@renderer/api/use-call';
import { notifyFailure } from '@renderer/components/notices';
import { LoopHeader } from '@renderer/features/loop/loop-header';
import classes from '@renderer/features/loop/loop-page.module.css';
import { NextPanel } from '@renderer/features/loop/next/next-panel';
import { SkipDialog } from '@renderer/features/loop/skip-dialog';
import { LoopTrack } from '@renderer/features/loop/track/loop-track';
import { useSkip } from '@renderer/features/loop/use-skip';
import { useBegin } from '@renderer/navigation/use-begin';
import type { LoopView } from '@shared/model/loop';

interface LoopPageProps {
  view: LoopView;
  onChange: (view: LoopView) => void;
}

/** What comes next, above the way through the rounds. */
export function LoopPage({ view, onChange }: LoopPageProps) {
  const packs = useCall('pack:list', null);
  const found = packs.state === 'ready' ? packs.value.find(({ id }) => id === view.loop.packId) : null;
  const pack = found ?? null;
  const { openRound, beginning } = useBegin(notifyFailure);
  const skip = useSkip(view, onChange);
  return (
    <>
      <LoopHeader loop={view.loop} />
      <div className={classes.page} aria-busy={beginning}>
        <NextPanel
          view={view}
          pack={pack}
          onOpen={(roundIndex) => openRound(view.loop.id, roundIndex)}
          onSkip={skip.ask}
        />
        <LoopTrack view={view} pack={pack} onSkip={skip.ask} />
      </div>
      <SkipDialog view={view} skip={skip} />
    </>
  );
}
