import type { PlacedMark } from '@renderer/features/review/timeline/place-marks';
import classes from '@renderer/features/review/timeline/timeline.module.css';

interface MarkStripProps {
  /** What the marks are, for screen readers. */
  name: string;
  marks: readonly PlacedMark[];
  onSeek: (sec: number) => void;
}

/** Small tips under the time line, to go to their moment. A tip without room keeps its label in the tooltip. */
export function MarkStrip({ name, marks, onSeek }: MarkStripProps) {
  if (marks.length === 0) return null;
  return (
    <ul className={classes.marks} aria-label={name}>
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
