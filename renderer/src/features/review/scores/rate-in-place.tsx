import { Panel } from '@renderer/components/panel';
import { rateTake } from '@renderer/features/review/rate-take';
import { RatingScale } from '@renderer/components/rating/rating-scale';
import { useRatingKeys } from '@renderer/components/rating/use-rating-keys';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { TakeReview } from '@shared/ipc/contract';

interface RateInPlaceProps {
  review: TakeReview;
  onRated: () => void;
}

/** Stands where the scores will be until the user has judged this take. */
export function RateInPlace({ review, onRated }: RateInPlaceProps) {
  const { session, take, question, follows } = review;
  const rate = async (rating: number) => {
    // The opening answer stands for its follow-ups.
    if (await rateTake(session.id, follows?.takeId ?? take.id, rating)) onRated();
  };
  useRatingKeys((rating) => void rate(rating));
  return (
    <Panel title="How did you do?">
      <p className={classes.reason}>
        {follows
          ? 'Judge the answer first, together with its follow-ups; the scores and their reasons come after that.'
          : 'Judge this answer first; the scores and their reasons follow.'}
      </p>
      <RatingScale name={question.title} rating={null} withKeys onRate={(rating) => void rate(rating)} />
    </Panel>
  );
}
