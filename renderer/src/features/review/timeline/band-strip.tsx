import { clockTime, shortLength } from '@renderer/features/review/clock-time';
import { bandLabel } from '@renderer/features/review/timeline/band-label';
import { placeOf, type Band } from '@renderer/features/review/timeline/geometry';
import { starNames } from '@renderer/features/review/timeline/star-names';
import classes from '@renderer/features/review/timeline/timeline.module.css';

interface BandStripProps {
  bands: readonly Band[];
  durationSec: number;
  widthPx: number;
}

/** How the answer is built: situation, task, action, result and lesson as coloured stretches. */
export function BandStrip({ bands, durationSec, widthPx }: BandStripProps) {
  return (
    <ul className={classes.bands} aria-label="How the answer is built">
      {bands.map((band) => {
        const { left, width } = placeOf(band, durationSec);
        const length = shortLength(band.endSec - band.startSec);
        const detail = `${starNames[band.label]}, ${length}, from ${clockTime(band.startSec)}`;
        return (
          <li
            key={band.startSec}
            className={classes[band.label]}
            style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
            title={detail}
          >
            <span aria-hidden="true">{bandLabel(band, width * widthPx)}</span>
            <span className={classes.unseen}>{detail}</span>
          </li>
        );
      })}
    </ul>
  );
}
