import { useId, useState } from 'react';
import classes from '@renderer/features/review/delivery/delivery.module.css';
import type { Reading } from '@renderer/features/review/delivery/reading';

/** One measure: its value, the word for it, the usual range, and on demand where that range comes from. */
export function ReadingRow({ reading }: { reading: Reading }) {
  const [explained, setExplained] = useState(false);
  const sourceId = useId();
  const { name, value, unit, word, usual, rating, source } = reading;
  return (
    <li className={classes.reading}>
      <span className={classes.readingName}>{name}</span>
      <span className={classes.readingValue}>
        <strong>{value}</strong> {unit}
      </span>
      <span className={classes.word} data-rating={rating}>
        {word}
      </span>
      <span className={classes.usual}>
        {usual}{' '}
        <button
          type="button"
          className={classes.link}
          aria-label={`Source: ${name}`}
          aria-expanded={explained}
          aria-controls={sourceId}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setExplained((open) => !open)}
        >
          Source
        </button>
      </span>
      <p id={sourceId} className={classes.source} hidden={!explained}>
        {source}
      </p>
    </li>
  );
}
