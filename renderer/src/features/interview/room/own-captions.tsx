import type { OwnCaptions as Captions } from '@renderer/features/interview/director/live-captions';
import classes from './own-captions.module.css';

interface OwnCaptionsProps {
  captions: Captions;
  /** False without a speech model: then the place says so instead of staying empty. */
  canHear: boolean;
}

/** The user's own words while they speak. Not announced: hearing oneself back would be in the way. */
export function OwnCaptions({ captions, canHear }: OwnCaptionsProps) {
  const { settled, draft } = captions;
  const isEmpty = settled === '' && draft === '';
  return (
    <div className={classes.captions}>
      <p className={classes.label}>You, just now</p>
      {isEmpty ? (
        <p className={classes.empty}>
          {canHear
            ? 'Your words appear here as you speak.'
            : 'Your words are recorded but not written down for now.'}
        </p>
      ) : (
        <p className={classes.words}>
          {settled} {draft !== '' && <span className={classes.draft}>{draft}</span>}
        </p>
      )}
    </div>
  );
}
