import { useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { OwnAlone } from '@renderer/features/chair/comparison/own-alone';
import { SideBySide } from '@renderer/features/chair/comparison/side-by-side';
import type { PacketKeeper } from '@renderer/features/chair/packet-keeper';
import { routes } from '@renderer/navigation/routes';
import { lengthWords } from '@renderer/wording/length-words';
import type { Quality } from '@shared/model/pack';
import type { Session } from '@shared/model/session';

interface ComparisonProps {
  session: Session;
  qualities: readonly Quality[];
  keeper: PacketKeeper;
}

/** The user's packet beside the program's; alone while the program's is held. */
export function Comparison({ session, qualities, keeper }: ComparisonProps) {
  const navigate = useNavigate();
  const { packet: own } = useSyncExternalStore(keeper.view.subscribe, keeper.view.get);
  const spentMs = keeper.time.get().spentSec * 1000;
  const theirs = useCall('session:packet', { sessionId: session.id });
  // The debrief lets it go, and so may a rating or a transcript that comes later.
  useAppEvent('session:changed', ({ session: changed }) => {
    if (changed.id === session.id) theirs.reload();
  });
  const packet = { ...own, spentSec: keeper.time.get().spentSec };
  const noneYet = theirs.state === 'ready' && theirs.value === null;
  return (
    <>
      <PageHeader
        over={`${session.title}, written in ${lengthWords(spentMs)}`}
        title="Your packet and the program’s"
      >
        {/* After the program's packet was seen, a change would no longer be one's own. */}
        {noneYet && (
          <ActionButton
            label="Change your packet"
            shortcut="C"
            onPress={() => void keeper.setFinished(null)}
          />
        )}
        <ActionButton
          label="Back to the session"
          tone="main"
          shortcut="Enter"
          onPress={() => void navigate(routes.session(session.id))}
        />
      </PageHeader>
      {theirs.state === 'loading' && <LoadingState />}
      {theirs.state === 'failed' && <FailureState failure={theirs.failure} onRetry={theirs.reload} />}
      {theirs.state === 'ready' &&
        (theirs.value === null ? (
          <OwnAlone own={packet} qualities={qualities} held={session.scoresHeld} />
        ) : (
          <SideBySide own={packet} program={theirs.value} />
        ))}
    </>
  );
}
