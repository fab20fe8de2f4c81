import { useId } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { keepArrows } from '@renderer/features/chair/form/keep-arrows';
import classes from '@renderer/features/chair/form/choices.module.css';
import type { Quality } from '@shared/model/pack';

interface LevelFieldProps {
  name: string;
  level: number | null;
  anchors: Quality['anchors'] | null;
  onChange: (level: number) => void;
}

/** Five levels, each with what one would have to hear for it. */
export function LevelField({ name, level, anchors, onChange }: LevelFieldProps) {
  const group = useId();
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>Level of {name.toLowerCase()}</legend>
      {!anchors && (
        <p className={classes.note}>
          The pack of this session is not there, so its descriptions are missing.
        </p>
      )}
      {([1, 2, 3, 4, 5] as const).map((each) => (
        <label key={each} className={classes.choice} data-chosen={level === each}>
          <input
            type="radio"
            onKeyDown={keepArrows}
            className={classes.radio}
            name={group}
            value={each}
            checked={level === each}
            onChange={() => onChange(each)}
          />
          <Keycap shortcut={String(each)} spoken />
          <span>{anchors?.[each] ?? `Level ${each}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
