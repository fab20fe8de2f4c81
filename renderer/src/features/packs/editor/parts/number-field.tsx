import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface NumberFieldProps {
  label: string;
  /** Shown above the field; without it the label is for screen readers alone. */
  withLabel?: boolean;
  /** Not a number while what is written is none. */
  value: number;
  onChange: (value: number) => void;
  className?: string | undefined;
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}

/** A number that may be half-written: what stands in the field is kept as it is, and its value is handed on. */
export function NumberField({ label, withLabel = false, value, onChange, className }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const isAsWritten = Object.is(numberIn(text), value);
  return (
    <TextInput
      className={className ?? ''}
      inputMode="decimal"
      label={withLabel ? label : undefined}
      aria-label={label}
      error={Number.isNaN(value)}
      value={isAsWritten ? text : String(value)}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(numberIn(event.currentTarget.value));
      }}
    />
  );
}
