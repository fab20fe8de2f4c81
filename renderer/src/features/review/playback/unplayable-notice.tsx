import classes from '@renderer/features/review/playback/media-stage.module.css';

/** Stands where the picture would be when the file cannot be decoded. */
export function UnplayableNotice() {
  return (
    <div className={classes.broken} role="alert">
      <p>The recording cannot be played. Its file is damaged, or of a kind that this computer cannot read.</p>
      <p>What was said, the scores and your ratings are not affected.</p>
    </div>
  );
}
