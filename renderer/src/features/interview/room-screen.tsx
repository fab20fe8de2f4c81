import { Navigate, useParams } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Room } from '@renderer/features/interview/room/room';
import { routes } from '@renderer/navigation/routes';

/** The room: the interviewer asks, the user answers. */
export function RoomScreen() {
  const { sessionId = '' } = useParams();
  // A director is made once from the session that it gets, so an earlier one must not be shown meanwhile.
  return <OneRoom key={sessionId} sessionId={sessionId} />;
}

function OneRoom({ sessionId }: { sessionId: string }) {
  const session = useCall('session:get', { sessionId });
  if (session.state === 'loading') return <LoadingState />;
  if (session.state === 'failed') {
    return <FailureState failure={session.failure} onRetry={session.reload} />;
  }
  if (session.value.interview.at.phase === 'device-check') {
    return <Navigate to={routes.deviceCheck(sessionId)} replace />;
  }
  return <Room session={session.value} />;
}
