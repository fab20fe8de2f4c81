import classes from '@renderer/features/progress/readiness/readiness.module.css';
import type { Estimate } from '@shared/model/progress';

interface LevelScaleProps {
  level: Estimate | null;
  bar: number;
}

const levels = [1, 2, 3, 4, 5];

/** The scale from 1 to 5 with the range in which a level probably lies, and the bar. Its words stand beside it. */
export function LevelScale({ level, bar }: LevelScaleProps) {
  return (
    <div className={classes.scale} aria-hidden="true">
      <span className={classes.bar} style={{ left: place(bar) }}>
        <span className={classes.barName}>bar {bar.toFixed(1)}</span>
      </span>
      <div className={classes.track}>
        {level && (
          <>
            <span
              className={classes.range}
              style={{ left: place(level.low), width: `${(level.high - level.low) * 25}%` }}
            />
            <span className={classes.value} style={{ left: place(level.value) }} />
          </>
        )}
      </div>
      {levels.map((one) => (
        <span key={one} className={classes.tick} style={{ left: place(one) }}>
          {one}
        </span>
      ))}
    </div>
  );
}

function place(value: number): string {
  return `${(value - 1) * 25}%`;
}
