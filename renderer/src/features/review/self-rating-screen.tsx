import { useParams } from 'react-router';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { SelfRating } from '@renderer/features/review/self-rating/self-rating';
import { useSession } from '@renderer/features/review/use-session';

/** Judge yourself first: five taps for each answer, before any score is shown. */
export function SelfRatingScreen() {
  const { sessionId = '' } = useParams();
  const session = useSession(sessionId);
  return (
    <Screen narrow>
      {session.state === 'loading' && <LoadingState />}
      {session.state === 'failed' && <FailureState failure={session.failure} onRetry={session.reload} />}
      {session.state === 'ready' && <SelfRating session={session.value} onChange={session.replace} />}
    </Screen>
  );
}
