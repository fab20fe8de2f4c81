import { placeOf } from '@renderer/features/review/timeline/geometry';
import classes from '@renderer/features/review/timeline/timeline.module.css';
import type { TimeSpan } from '@shared/model/transcript';

/** A thin strip: coloured where the user spoke, bare in the pauses. It comes from the sound, not from the words. */
export function SpeechStrip({ speech, durationSec }: { speech: readonly TimeSpan[]; durationSec: number }) {
  return (
    <div className={classes.speech} aria-hidden="true">
      {speech.map((span) => {
        const { left, width } = placeOf(span, durationSec);
        return <span key={span.startSec} style={{ left: `${left * 100}%`, width: `${width * 100}%` }} />;
      })}
    </div>
  );
}
