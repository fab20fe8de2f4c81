import { VisuallyHidden } from '@mantine/core';
import classes from '@renderer/components/level-dots.module.css';

interface LevelDotsProps {
  /** The level, 1 to 5. */
  level: number;
  /** The exact score beside the dots, for instance 3.8. */
  score?: number;
}

/** A level from 1 to 5 as dots, with the number for eyes and for screen readers. */
export function LevelDots({ level, score }: LevelDotsProps) {
  return (
    <span className={classes.levels}>
      <VisuallyHidden>Level {level} of 5</VisuallyHidden>
      {[1, 2, 3, 4, 5].map((rung) => (
        <span
          key={rung}
          aria-hidden="true"
          className={rung <= level ? `${classes.dot} ${classes.met}` : classes.dot}
        />
      ))}
      {score !== undefined && <span className={classes.score}>{score.toFixed(1)}</span>}
    </span>
  );
}
