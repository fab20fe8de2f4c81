import { useParams } from 'react-router';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { LoopPage } from '@renderer/features/loop/loop-page';
import { useLoop } from '@renderer/features/loop/use-loop';

/** A loop: its rounds, its breaks, what comes next, and the debrief at its end. */
export function LoopScreen() {
  const { loopId = '' } = useParams();
  return <OneLoop key={loopId} loopId={loopId} />;
}

function OneLoop({ loopId }: { loopId: string }) {
  const loop = useLoop(loopId);
  return (
    <Screen narrow>
      {loop.state === 'loading' && <LoadingState />}
      {loop.state === 'failed' && <FailureState failure={loop.failure} onRetry={loop.reload} />}
      {loop.state === 'ready' && <LoopPage view={loop.value} onChange={loop.replace} />}
    </Screen>
  );
}
