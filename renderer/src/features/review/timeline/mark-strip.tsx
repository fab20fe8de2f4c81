import type { PlacedMark } from '@renderer/features/review/timeline/place-marks';
import classes from '@renderer/features/review/timeline/timeline.module.css';

interface MarkStripProps {
  marks: readonly PlacedMark[];
  onSeek: (sec: number) => void;
}

/** Small tips under the time line: fillers, long pauses, evidence. A tip without room keeps its label in the tooltip. */
export function MarkStrip({ marks, onSeek }: MarkStripProps) {
  return (
    <ul className={classes.marks} aria-label="Marks on the time line">
      {marks.map((mark) => (
        <li key={mark.key}>
          <button
            type="button"
            className={classes.mark}
            data-tone={mark.tone}
            data-flipped={mark.flipped && mark.labelled}
            style={{ left: `${mark.left * 100}%` }}
            title={mark.detail}
            aria-label={mark.detail}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onSeek(mark.sec)}
          >
            <span className={classes.tip} />
            {mark.labelled && mark.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
