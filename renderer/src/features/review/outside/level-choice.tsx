import { useId, type KeyboardEvent } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import type { RateablePart } from '@renderer/features/review/outside/rateable-parts';
import classes from '@renderer/features/review/outside/rating-form.module.css';

interface LevelChoiceProps {
  part: RateablePart;
  /** Undefined while nothing is chosen; null is "nothing to judge". */
  level: number | null | undefined;
  onChoose: (level: number | null) => void;
}

/** Within the group the arrows choose; outside of it they go through the recording. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}

/** Five levels, each with what one would have to hear for it; of a quality also that there was nothing to judge. */
export function LevelChoice({ part, level, onChoose }: LevelChoiceProps) {
  const group = useId();
  const choices: { level: number | null; text: string }[] = part.levels.toReversed();
  if (part.qualityId !== null) choices.push({ level: null, text: 'Nothing to judge' });
  return (
    <fieldset className={classes.choices} aria-label={`Level of ${part.name}`}>
      {choices.map((each) => (
        <label key={String(each.level)} className={classes.choice} data-chosen={level === each.level}>
          <input
            type="radio"
            className={classes.radio}
            name={group}
            checked={level === each.level}
            onKeyDown={keepArrows}
            onChange={() => onChoose(each.level)}
          />
          <Keycap shortcut={String(each.level ?? 0)} spoken />
          <span>{each.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
