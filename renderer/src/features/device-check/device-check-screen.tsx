import { useParams } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { DeviceCheckPage } from '@renderer/features/device-check/device-check-page';

/** Device check: be sure before it counts. */
export function DeviceCheckScreen() {
  const { sessionId = '' } = useParams();
  // Another session is another check: the one before must not be shown meanwhile.
  return <OneCheck key={sessionId} sessionId={sessionId} />;
}

function OneCheck({ sessionId }: { sessionId: string }) {
  const session = useCall('session:get', { sessionId });
  return (
    <Screen>
      {session.state === 'loading' && <LoadingState />}
      {session.state === 'failed' && <FailureState failure={session.failure} onRetry={session.reload} />}
      {session.state === 'ready' && <DeviceCheckPage session={session.value} />}
    </Screen>
  );
}
