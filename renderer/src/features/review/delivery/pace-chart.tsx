import classes from '@renderer/features/review/delivery/charts.module.css';
import { paceCurve, paceInWords } from '@renderer/features/review/delivery/pace-curve';
import { rangeWords } from '@renderer/wording/measure-words';
import type { Delivery, Norm } from '@shared/model/delivery';

const BOX = { width: 600, height: 56 };

/** The pace over the answer as a line, with the usual range as a band behind it. */
export function PaceChart({ delivery, good }: { delivery: Delivery; good: Norm['good'] }) {
  const curve = paceCurve(delivery, good, BOX);
  if (!curve) return null;
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.caption}>
        Pace over the answer{' '}
        <span className={classes.band}>{`${rangeWords('paceWpm', good)} words a minute`}</span>
      </figcaption>
      <p className={classes.unseen}>
        In words a minute, for windows of 20 seconds: {paceInWords(delivery.paceCurve)}
      </p>
      <svg
        className={classes.curve}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect x={0} y={curve.band.top} width={BOX.width} height={curve.band.height} />
        <path d={curve.path} vectorEffect="non-scaling-stroke" />
      </svg>
    </figure>
  );
}
