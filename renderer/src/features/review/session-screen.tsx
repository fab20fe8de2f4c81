import { useParams } from 'react-router';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { SessionOverview } from '@renderer/features/review/session/session-overview';
import { useSession } from '@renderer/features/review/use-session';

/** One session: every question in order, how each answer scored, and the way into its review. */
export function SessionScreen() {
  const { sessionId = '' } = useParams();
  const session = useSession(sessionId);
  return (
    <Screen>
      {session.state === 'loading' && <LoadingState />}
      {session.state === 'failed' && <FailureState failure={session.failure} onRetry={session.reload} />}
      {session.state === 'ready' && <SessionOverview session={session.value} onChange={session.replace} />}
    </Screen>
  );
}
