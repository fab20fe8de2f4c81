import { ActionButton } from '@renderer/components/action-button';
import classes from '@renderer/features/review/outside/outside.module.css';
import { momentWords } from '@renderer/wording/day-words';
import type { OutsideRating } from '@shared/model/outside-rating';

interface RatingEntryProps {
  rating: OutsideRating;
  /** False while nothing that was said may lead the user: then only who rated is told. */
  told: boolean;
  frozen: boolean;
  now: Date;
  onEdit: () => void;
  onDelete: () => void;
}

/** Who rated and when, what they wrote, and the ways to change that. */
export function RatingEntry({ rating, told, frozen, now, onEdit, onDelete }: RatingEntryProps) {
  const { rater, ratedAt, comment } = rating;
  return (
    <li className={classes.entry}>
      <div className={classes.entryHead}>
        <span className={classes.who}>
          {rater} <span className={classes.fine}>{momentWords(new Date(ratedAt), now)}</span>
        </span>
        <span className={classes.entryActions}>
          <ActionButton
            label="Change"
            description={`Change the rating by ${rater}`}
            tone="bare"
            disabled={frozen}
            onPress={onEdit}
          />
          <ActionButton
            label="Delete"
            description={`Delete the rating by ${rater}`}
            tone="bare"
            disabled={frozen}
            onPress={onDelete}
          />
        </span>
      </div>
      {told && comment !== '' && <p className={classes.comment}>{comment}</p>}
    </li>
  );
}
