import { useParams } from 'react-router';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { ReviewPage } from '@renderer/features/review/review-page';
import { useTakeReview } from '@renderer/features/review/use-take-review';

/** Learn from one answer: watch it, read along, see what it scored and why. */
export function ReviewScreen() {
  const { sessionId = '', takeId = '' } = useParams();
  // A new take is a new clock, a new text and new scores: nothing is carried over.
  return <OneReview key={takeId} sessionId={sessionId} takeId={takeId} />;
}

function OneReview({ sessionId, takeId }: { sessionId: string; takeId: string }) {
  const { review, segments } = useTakeReview(sessionId, takeId);
  if (review.state === 'ready') {
    return <ReviewPage review={review.value} segments={segments} onChange={review.reload} />;
  }
  return (
    <Screen>
      {review.state === 'loading' ? (
        <LoadingState />
      ) : (
        <FailureState failure={review.failure} onRetry={review.reload} />
      )}
    </Screen>
  );
}
