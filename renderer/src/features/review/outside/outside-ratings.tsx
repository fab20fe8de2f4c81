import { useNow } from '@renderer/components/use-now';
import { ComparisonTable } from '@renderer/features/review/outside/comparison-table';
import classes from '@renderer/features/review/outside/outside.module.css';
import { RatingEntry } from '@renderer/features/review/outside/rating-entry';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import { compareRatings } from '@shared/domain/outside-ratings/compare-ratings';
import type { TakeReview } from '@shared/ipc/contract';
import type { OutsideRating } from '@shared/model/outside-rating';

interface OutsideRatingsProps {
  review: TakeReview;
  onEdit: (rating: OutsideRating) => void;
  onDelete: (rating: OutsideRating) => void;
}

/** The ratings that are there, compared once nothing stands against telling them. */
export function OutsideRatings({ review, onEdit, onDelete }: OutsideRatingsProps) {
  const { session, take, score, question, qualityNames, outsideRatings } = review;
  const now = useNow();
  const waitsFor = reasonToWait(review);
  return (
    <>
      {waitsFor === null ? (
        <ComparisonTable
          parts={compareRatings({
            score,
            selfRating: take.selfRating,
            ratings: outsideRatings,
            qualityNames,
            askedIds: question.qualityIds,
          })}
        />
      ) : (
        <p className={classes.fine}>{waitsFor}</p>
      )}
      <ul className={classes.entries} aria-label="Ratings by others">
        {outsideRatings.map((rating) => (
          <RatingEntry
            key={rating.id}
            rating={rating}
            told={waitsFor === null}
            frozen={session.deletedAt !== null}
            now={now}
            onEdit={() => onEdit(rating)}
            onDelete={() => onDelete(rating)}
          />
        ))}
      </ul>
    </>
  );
}

/** Why the comparison is not shown yet; null where it is. */
function reasonToWait({ session, take, outsideRatings }: TakeReview): string | null {
  const names = listInWords(outsideRatings.map(({ rater }) => rater));
  const rated = `${names} ${outsideRatings.length === 1 ? 'has' : 'have'} rated this answer.`;
  if (session.scoresHeld) return `${rated} The comparison comes with the debrief.`;
  if (take.selfRating === null) return `${rated} Judge it yourself first; the comparison follows.`;
  return null;
}
