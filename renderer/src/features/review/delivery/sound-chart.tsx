import classes from '@renderer/features/review/delivery/charts.module.css';
import { soundInWords, soundPath, type SoundSide } from '@renderer/features/review/delivery/sound-curve';
import type { Delivery } from '@shared/model/delivery';

const BOX = { width: 300, height: 32 };

interface SoundChartProps {
  delivery: Pick<Delivery, 'soundCurve' | 'durationSec'>;
  side: SoundSide;
  name: string;
  /** What the values are, for screen readers. */
  unit: string;
}

/** Loudness or pitch over the answer as a small line, one point a second. */
export function SoundChart({ delivery, side, name, unit }: SoundChartProps) {
  const path = soundPath(delivery.soundCurve, side, { ...BOX, durationSec: delivery.durationSec });
  if (path === null) return null;
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.caption}>{name}</figcaption>
      <p className={classes.unseen}>
        In {unit}: {soundInWords(delivery.soundCurve, side)}
      </p>
      <svg
        className={classes.sound}
        viewBox={`0 -2 ${BOX.width} ${BOX.height + 4}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={path} vectorEffect="non-scaling-stroke" />
      </svg>
    </figure>
  );
}
