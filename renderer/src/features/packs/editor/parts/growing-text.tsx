import { useId, type KeyboardEvent, type Ref } from 'react';
import classes from '@renderer/features/packs/editor/parts/growing-text.module.css';

interface GrowingTextProps {
  label: string;
  /** Shown above the field; without it the label is for screen readers alone. */
  withLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** At least two lines high. */
  tall?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A field for a text of any length, as high as its text: a hidden copy of it gives the height, without measuring. */
export function GrowingText({
  label,
  withLabel = true,
  value,
  onChange,
  onKeyDown,
  tall = false,
  ref,
}: GrowingTextProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      {withLabel && (
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={classes.frame} data-text={value} data-tall={tall}>
        <textarea
          id={id}
          ref={ref}
          className={classes.text}
          rows={1}
          aria-label={withLabel ? undefined : label}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
