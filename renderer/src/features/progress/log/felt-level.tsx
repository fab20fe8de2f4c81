import { LevelDots } from '@renderer/components/level-dots';
import { feltWords } from '@renderer/features/progress/log/interview-words';
import classes from '@renderer/features/progress/log/interview-log.module.css';

/** How an interview felt, as dots with the word; nothing where it was not said. */
export function FeltLevel({ felt }: { felt: number | null }) {
  if (felt === null) return null;
  return (
    <span className={classes.felt}>
      <span>Felt {feltWords[felt]?.toLowerCase()}</span>
      <LevelDots level={felt} />
    </span>
  );
}
