import { useId, type Ref } from 'react';
import type { FigureField } from '@renderer/features/offer/figures/figure-fields';
import classes from '@renderer/features/offer/figures/figures-form.module.css';

interface FigureInputProps {
  field: FigureField;
  currency: string;
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
}

function unitWords(unit: FigureField['unit'], currency: string): string {
  switch (unit) {
    case 'money':
      return currency;
    case 'money-per-year':
      return `${currency} a year`;
    case 'percent':
      return '%';
    case 'percent-per-year':
      return '% a year';
    case 'percent-of-base':
      return '% of the base';
  }
}

/** One number with its unit, and beside it what is wrong with it. */
export function FigureInput({ field, currency, text, problem, onChange, ref }: FigureInputProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {field.label}
      </label>
      <span className={classes.box} data-invalid={problem !== undefined}>
        <input
          id={id}
          ref={ref}
          className={classes.input}
          value={text}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-unit ${id}-problem`}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Esc leaves the field, so that the keys of the screen work again.
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <span id={`${id}-unit`} className={classes.unit}>
          {unitWords(field.unit, currency)}
        </span>
      </span>
      <span id={`${id}-problem`} className={classes.problem} role="status">
        {problem}
      </span>
    </div>
  );
}
