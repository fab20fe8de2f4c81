import { feltWords } from '@renderer/features/progress/log/interview-words';
import classes from '@renderer/features/progress/log/interview-form.module.css';

interface FeltChoiceProps {
  felt: number | null;
  onChange: (felt: number | null) => void;
}

const steps = [1, 2, 3, 4, 5] as const;

/** How an interview felt, from 1 to 5; or nothing, where one would rather not say. */
export function FeltChoice({ felt, onChange }: FeltChoiceProps) {
  return (
    <fieldset className={classes.felt}>
      <legend className={classes.label}>How it felt</legend>
      <div className={classes.steps}>
        {steps.map((step) => (
          <label key={step} className={classes.step} title={feltWords[step]}>
            <input
              type="radio"
              name="felt"
              className={classes.radio}
              checked={felt === step}
              aria-label={`${step}, ${feltWords[step]}`}
              onChange={() => onChange(step)}
            />
            <span className={classes.figure}>{step}</span>
            <span className={classes.word}>{feltWords[step]}</span>
          </label>
        ))}
        <label className={classes.step}>
          <input
            type="radio"
            name="felt"
            className={classes.radio}
            checked={felt === null}
            aria-label="Rather not say"
            onChange={() => onChange(null)}
          />
          <span className={classes.figure}>–</span>
          <span className={classes.word}>Not said</span>
        </label>
      </div>
    </fieldset>
  );
}
