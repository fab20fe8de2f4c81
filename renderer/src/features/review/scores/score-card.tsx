import { IconChevronDown } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { LevelDots } from '@renderer/components/level-dots';
import { levelWord } from '@renderer/features/review/scores/level-words';
import classes from '@renderer/features/review/scores/scores.module.css';

interface ScoreCardProps {
  name: string;
  level: number;
  score: number;
  /** Where the score probably lies and why, in words; empty to say nothing. */
  range?: string;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** One judgement: its name, level and number always in sight, the reasons behind them one press away. */
export function ScoreCard({ name, level, score, range = '', open, onToggle, children }: ScoreCardProps) {
  const bodyId = useId();
  return (
    <section className={classes.card} aria-label={name}>
      <h3 className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onToggle}
        >
          <span className={classes.name}>{name}</span>
          <LevelDots level={level} score={score} />
          <IconChevronDown className={classes.chevron} size={16} aria-hidden="true" />
        </button>
      </h3>
      <p className={classes.range}>
        <span className={classes.word}>{levelWord(level)}</span>
        {range !== '' && `, ${range}`}
      </p>
      <div id={bodyId} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
