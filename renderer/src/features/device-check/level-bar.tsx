import { useEffect, useRef, useState } from 'react';
import {
  LevelMeter,
  LOUD_DB,
  QUIET_DB,
  rateLevel,
  type LevelRating,
} from '@renderer/media/sound/level-meter';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';
import classes from './level-bar.module.css';

const LOWEST_DB = -60;

const ratingWords: Record<LevelRating, string> = {
  silent: 'Say something: the bar should reach into the marked part.',
  'too-quiet': 'Too quiet. Come closer to the microphone.',
  good: 'A good level.',
  'too-loud': 'Too loud. Move away from the microphone a little.',
};

function percent(db: number): number {
  return Math.max(0, Math.min(100, ((db - LOWEST_DB) / -LOWEST_DB) * 100));
}

/** The live level of the microphone with the band in which speech should lie. */
export function LevelBar({ tap }: { tap: PcmTap }) {
  const bar = useRef<HTMLSpanElement>(null);
  const [rating, setRating] = useState<LevelRating>('silent');

  useEffect(() => {
    const meter = new LevelMeter();
    return tap.onBlock(({ samples }) => {
      const reading = meter.add(samples);
      // Ten times a second: written to the element directly instead of through a render.
      if (bar.current) bar.current.style.inlineSize = `${percent(reading.rmsDb)}%`;
      setRating(rateLevel(reading));
    });
  }, [tap]);

  return (
    <div>
      <div className={classes.track} data-rating={rating} aria-hidden="true">
        <span
          className={classes.band}
          style={{
            insetInlineStart: `${percent(QUIET_DB)}%`,
            inlineSize: `${percent(LOUD_DB) - percent(QUIET_DB)}%`,
          }}
        />
        <span ref={bar} className={classes.level} />
      </div>
      <output className={classes.words}>{ratingWords[rating]}</output>
    </div>
  );
}
