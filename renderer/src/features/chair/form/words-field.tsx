import { useId } from 'react';
import classes from '@renderer/features/chair/form/packet-form.module.css';

interface WordsFieldProps {
  label: string;
  text: string;
  onChange: (text: string) => void;
}

/** A place for a sentence or two. Esc leaves it, so that the keys of the screen work again. */
export function WordsField({ label, text, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <div className={classes.words}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={classes.text}
        rows={2}
        value={text}
        spellCheck
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
