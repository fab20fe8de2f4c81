import { useEffect, useRef, useState } from 'react';
import { LevelMeter, rateLevel, type LevelRating } from '@renderer/media/sound/level-meter';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';
import classes from './level-wave.module.css';

const BARS = 46;
const LOWEST_DB = -60;

const hints: Partial<Record<LevelRating, string>> = {
  'too-quiet': 'You are hard to hear: come closer to the microphone.',
  'too-loud': 'The microphone is too loud: move away from it a little.',
};

function barHeight(rmsDb: number): number {
  return Math.max(0.08, Math.min(1, (rmsDb - LOWEST_DB) / -LOWEST_DB));
}

/** The last seconds of the microphone as bars, and a word when the level is out of its band. */
export function LevelWave({ tap, active }: { tap: PcmTap; active: boolean }) {
  const bars = useRef<HTMLDivElement>(null);
  const [rating, setRating] = useState<LevelRating>('silent');

  useEffect(() => {
    if (!active) return undefined;
    const meter = new LevelMeter();
    const heights: number[] = Array.from({ length: BARS }, () => 0.08);
    const end = tap.onBlock(({ samples }) => {
      const reading = meter.add(samples);
      heights.push(barHeight(reading.rmsDb));
      heights.shift();
      // Ten times a second: written to the elements directly, a new render would cost more than the drawing.
      for (const [at, bar] of [...(bars.current?.children ?? [])].entries()) {
        if (bar instanceof HTMLElement) bar.style.blockSize = `${(heights[at] ?? 0) * 100}%`;
      }
      setRating(rateLevel(reading));
    });
    return () => {
      end();
      setRating('silent');
    };
  }, [tap, active]);

  return (
    <div>
      <div ref={bars} className={classes.wave} data-active={active} aria-hidden="true">
        {Array.from({ length: BARS }, (_, bar) => (
          <span key={bar} className={classes.bar} />
        ))}
      </div>
      <output className={classes.hint}>{hints[rating] ?? ''}</output>
    </div>
  );
}
