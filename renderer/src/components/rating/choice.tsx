import type { KeyboardEvent } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import classes from '@renderer/components/rating/choice.module.css';

interface ChoiceProps {
  /** The choices of one name leave one another out. */
  group: string;
  text: string;
  /** The key that chooses it, drawn before the text. */
  shortcut?: string;
  chosen: boolean;
  onChoose: () => void;
}

/** Within the group the arrows choose; outside of it they go through the recording. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}

/** One choice of several, with its whole text. */
export function Choice({ group, text, shortcut, chosen, onChoose }: ChoiceProps) {
  return (
    <label className={classes.choice} data-chosen={chosen}>
      <input
        type="radio"
        className={classes.radio}
        name={group}
        checked={chosen}
        onKeyDown={keepArrows}
        onChange={onChoose}
      />
      {shortcut !== undefined && <Keycap shortcut={shortcut} spoken />}
      <span className={classes.text}>{text}</span>
    </label>
  );
}
