import { useId, type ReactNode } from 'react';
import { Choice } from '@renderer/components/rating/choice';
import classes from '@renderer/components/rating/level-choice.module.css';

interface LevelChoiceProps<Level extends number | null> {
  /** What is chosen: "Level of ownership". */
  name: string;
  /** In the order on screen; null is "nothing to judge" and has the key 0. */
  levels: readonly { level: Level; text: string }[];
  /** Undefined while nothing is chosen. */
  level: Level | undefined;
  onChoose: (level: Level) => void;
  /** Stands above the levels. */
  children?: ReactNode;
}

/** Levels to choose from, each with what one would have to hear for it. */
export function LevelChoice<Level extends number | null>(props: LevelChoiceProps<Level>) {
  const { name, levels, level, onChoose, children } = props;
  const group = useId();
  return (
    <fieldset className={classes.choices} aria-label={name}>
      {children}
      {levels.map((each) => (
        <Choice
          key={String(each.level)}
          group={group}
          text={each.text}
          shortcut={String(each.level ?? 0)}
          chosen={level === each.level}
          onChoose={() => onChoose(each.level)}
        />
      ))}
    </fieldset>
  );
}
