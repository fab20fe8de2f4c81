import { useMemo } from 'react';
import classes from '@renderer/features/review/timeline/timeline.module.css';
import { barsOf, waveformPath } from '@renderer/features/review/timeline/waveform-path';

/** One bar takes this much room, with the gap beside it. */
const BAR_PX = 5;
const FALLBACK_BARS = 120;
const HEIGHT = 40;

interface WaveformProps {
  peaks: number[];
  widthPx: number;
}

/**
 * Loudness over the take. One SVG path, drawn twice: the played part is a clipped copy, moved by a custom property.
 * (Drawn here rather than by a waveform library: the peaks are given, the clock and the scrubber are shared with the
 * other strips, and paths take their colours from the theme.)
 */
export function Waveform({ peaks, widthPx }: WaveformProps) {
  const count = widthPx > 0 ? Math.max(1, Math.floor(widthPx / BAR_PX)) : FALLBACK_BARS;
  const path = useMemo(() => waveformPath(barsOf(peaks, count), HEIGHT), [peaks, count]);
  if (path === '') return <div className={classes.flat} />;
  return (
    <svg
      className={classes.waveform}
      viewBox={`0 0 ${count} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={classes.unplayed} d={path} vectorEffect="non-scaling-stroke" />
      <path className={classes.played} d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
