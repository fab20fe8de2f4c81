import { ratingAnchors } from '@renderer/components/rating/rating-anchors';
import classes from '@renderer/components/rating/rating-scale.module.css';
import { Keycap } from '@renderer/components/keys/keycap';

interface RatingScaleProps {
  /** What is being rated, for screen readers. */
  name: string;
  rating: number | null;
  /** Draws the number keys as caps: only where those keys work at the moment. */
  withKeys: boolean;
  /** Lower, for a row of a list. */
  compact?: boolean;
  onRate: (rating: number) => void;
}

/** Five taps from poor to outstanding. */
export function RatingScale({ name, rating, withKeys, compact = false, onRate }: RatingScaleProps) {
  return (
    <fieldset className={classes.box} data-compact={compact} aria-label={`Your rating: ${name}`}>
      <div className={classes.scale}>
        {ratingAnchors.map((anchor) => (
          <button
            key={anchor.rating}
            type="button"
            className={classes.step}
            aria-pressed={rating === anchor.rating}
            aria-label={`${anchor.rating}, ${anchor.word}`}
            title={`${anchor.word}: ${anchor.meaning}`}
            onClick={() => onRate(anchor.rating)}
          >
            {withKeys ? <Keycap shortcut={String(anchor.rating)} /> : <span>{anchor.rating}</span>}
            <span className={classes.word}>{anchor.word}</span>
          </button>
        ))}
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>{ratingAnchors[0]?.word}</span>
        <span>{ratingAnchors.at(-1)?.word}</span>
      </div>
    </fieldset>
  );
}
