import { Panel } from '@renderer/components/panel';
import { useKey } from '@renderer/components/keys/use-key';
import { rateTake } from '@renderer/features/review/rate-take';
import { RatingScale } from '@renderer/features/review/self-rating/rating-scale';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { TakeReview } from '@shared/ipc/contract';

interface RateInPlaceProps {
  review: TakeReview;
  onRated: () => void;
}

/** Stands where the scores will be until the user has judged this take. */
export function RateInPlace({ review, onRated }: RateInPlaceProps) {
  const { session, take, question } = review;
  const rate = async (rating: number) => {
    if (await rateTake(session.id, take.id, rating)) onRated();
  };
  useKey('1', 'Rate this answer: 1 to 5', () => void rate(1));
  useKey('2', 'Rate it weak', () => void rate(2));
  useKey('3', 'Rate it sound', () => void rate(3));
  useKey('4', 'Rate it strong', () => void rate(4));
  useKey('5', 'Rate it outstanding', () => void rate(5));
  return (
    <Panel title="How did you do?">
      <p className={classes.reason}>Judge this answer first; the scores and their reasons follow.</p>
      <RatingScale name={question.title} rating={null} withKeys onRate={(rating) => void rate(rating)} />
    </Panel>
  );
}
