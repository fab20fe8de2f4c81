import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import { notifyFailure } from '@renderer/components/notices';
import { Panel } from '@renderer/components/panel';
import { OutsideRatings } from '@renderer/features/review/outside/outside-ratings';
import classes from '@renderer/features/review/outside/outside.module.css';
import { opensRating, wantsRating } from '@renderer/features/review/outside/rate-next';
import { RatingDialog } from '@renderer/features/review/outside/rating-dialog';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { ratableOf } from '@renderer/features/review/session/answers-of';
import { routes } from '@renderer/navigation/routes';
import type { TakeReview } from '@shared/ipc/contract';
import type { OutsideRating } from '@shared/model/outside-rating';

interface OutsidePanelProps {
  review: TakeReview;
  /** The review's own player, which falls silent when the rating view opens. */
  clock: PlaybackClock | null;
  onChange: () => void;
}

/** Has a friend or mentor rate the same answer, and sets what they gave beside the program's and the user's. */
export function OutsidePanel({ review, clock, onChange }: OutsidePanelProps) {
  const { session, take, question, outsideRatings } = review;
  const navigate = useNavigate();
  const { pathname, state } = useLocation();
  const [open, setOpen] = useState<{ rating: OutsideRating | null } | null>(
    wantsRating(state) ? { rating: null } : null,
  );
  const [deleting, setDeleting] = useState<OutsideRating | null>(null);
  const frozen = session.deletedAt !== null;
  const following = ratableOf(session).find((answer) => answer.questionIndex > take.questionIndex)?.latest;
  // One's own questions to the interviewer are no answer.
  if (question.kind === 'your_questions') return null;

  const rate = (rating: OutsideRating | null) => {
    clock?.pause();
    setOpen({ rating });
  };
  const close = () => {
    setOpen(null);
    // Coming back to this address later must show the review.
    if (wantsRating(state)) void navigate(pathname, { replace: true, state: null });
  };
  const remove = async (rating: OutsideRating) => {
    setDeleting(null);
    const key = { sessionId: session.id, takeId: take.id };
    const removed = await call('take:delete-outside-rating', { ...key, ratingId: rating.id });
    if (removed.ok) onChange();
    else notifyFailure(removed.error);
  };
  return (
    <div className={classes.place}>
      <Panel title="Ask somebody else">
        {outsideRatings.length === 0 ? (
          <p className={classes.fine}>
            A friend or mentor can rate this answer on the same scale. They see no scores and no other
            ratings, so that theirs is their own.
          </p>
        ) : (
          <OutsideRatings review={review} onEdit={rate} onDelete={setDeleting} />
        )}
        <div className={classes.actions}>
          <ActionButton
            label="Let somebody rate it"
            shortcut="F"
            disabled={frozen}
            onPress={() => rate(null)}
          />
        </div>
      </Panel>
      {open && !frozen && (
        <RatingDialog
          review={review}
          rating={open.rating}
          onClose={close}
          onSaved={() => {
            close();
            onChange();
          }}
          onGoOn={
            following && open.rating === null
              ? () =>
                  void navigate(routes.review(session.id, following.id), {
                    replace: wantsRating(state),
                    state: opensRating,
                  })
              : undefined
          }
        />
      )}
      <ConfirmDialog
        opened={deleting !== null}
        title={`Delete the rating by ${deleting?.rater ?? ''}?`}
        text="Its levels and its comment are gone for good."
        confirmLabel="Delete the rating"
        danger
        onConfirm={() => deleting && void remove(deleting)}
        onCancel={() => setDeleting(null)}
      />
    </div>
  );
}
