import { useId, type Ref } from 'react';
import { longest } from '@renderer/features/review/outside/rating-draft';
import classes from '@renderer/features/review/outside/rating-form.module.css';

interface RaterFieldProps {
  name: string;
  onChange: (name: string) => void;
  /** True once somebody tried to save without a name. */
  invalid: boolean;
  ref: Ref<HTMLInputElement>;
}

/** Who rates. Esc leaves the field, so that the keys of the view work again. */
export function RaterField({ name, onChange, invalid, ref }: RaterFieldProps) {
  const id = useId();
  return (
    <div className={classes.words}>
      <label className={classes.label} htmlFor={id}>
        Your name
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        className={classes.text}
        maxLength={longest.rater}
        value={name}
        autoComplete="off"
        aria-invalid={invalid}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
