import { Modal } from '@mantine/core';
import { useCall } from '@renderer/api/use-call';
import { KeyScope } from '@renderer/components/keys/key-scope';
import { LoadingState } from '@renderer/components/loading-state';
import { rateableParts } from '@renderer/features/review/outside/rateable-parts';
import classes from '@renderer/features/review/outside/rating-stage.module.css';
import { RatingStage } from '@renderer/features/review/outside/rating-stage';
import { RatingWork, type RatingEnds } from '@renderer/features/review/outside/rating-work';
import type { TakeReview } from '@shared/ipc/contract';
import type { OutsideRating } from '@shared/model/outside-rating';

interface RatingDialogProps extends RatingEnds {
  review: TakeReview;
  /** The rating to change; null for a new one. */
  rating: OutsideRating | null;
}

/** The view for somebody else: it covers the whole window, so that no score is seen before their rating is there. */
export function RatingDialog({ review, rating, ...ends }: RatingDialogProps) {
  return (
    <Modal
      opened
      fullScreen
      onClose={ends.onClose}
      title="What do you make of this answer?"
      withCloseButton={false}
      // The button with the key Esc does it, and asks where something would be lost.
      closeOnEscape={false}
      // A fade would let the scores behind it be seen.
      transitionProps={{ duration: 0 }}
      classNames={{ content: classes.content ?? '', body: classes.dialogBody ?? '' }}
    >
      <KeyScope>
        <div className={classes.columns} tabIndex={-1} data-autofocus>
          <RatingStage review={review} />
          <WithGuide review={review} rating={rating} {...ends} />
        </div>
      </KeyScope>
    </Modal>
  );
}

/** Without the rubric or the pack the levels are described in the program's own words. */
function WithGuide({ review, rating, ...ends }: RatingDialogProps) {
  const { session, take } = review;
  const guide = useCall('take:rubric-guide', { sessionId: session.id, takeId: take.id });
  if (guide.state === 'loading') return <LoadingState />;
  const known = guide.state === 'ready' ? guide.value : null;
  const parts = rateableParts(review, known, Object.keys(rating?.qualities ?? {}));
  return <RatingWork review={review} rating={rating} parts={parts} {...ends} />;
}
