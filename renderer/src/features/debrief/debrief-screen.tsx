import { useParams } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { DebriefPlay } from '@renderer/features/debrief/debrief-play';
import { DebriefWaits } from '@renderer/features/debrief/debrief-waits';
import { useDebrief } from '@renderer/features/debrief/use-debrief';

/** How the interviewers saw the candidate: their packets, their votes, the decision and why. */
export function DebriefScreen() {
  const { loopId = '' } = useParams();
  return <OneDebrief key={loopId} loopId={loopId} />;
}

function OneDebrief({ loopId }: { loopId: string }) {
  const debrief = useDebrief(loopId);
  const packs = useCall('pack:list', null);
  return (
    <Screen>
      {debrief.state === 'loading' && <LoadingState text="The interviewers come together" />}
      {debrief.state === 'failed' && <FailureState failure={debrief.failure} onRetry={debrief.retry} />}
      {debrief.state === 'waits' && <DebriefWaits {...debrief} />}
      {debrief.state === 'ready' && (
        <DebriefPlay
          view={debrief.view}
          debrief={debrief.debrief}
          pack={
            packs.state === 'ready'
              ? (packs.value.find(({ id }) => id === debrief.view.loop.packId) ?? null)
              : null
          }
          onChange={debrief.replace}
        />
      )}
    </Screen>
  );
}
