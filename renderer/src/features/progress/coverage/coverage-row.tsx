import type { KeyboardEvent } from 'react';
import classes from '@renderer/features/progress/coverage/coverage.module.css';
import { cellWords, coveredWords, shadeOf } from '@renderer/features/progress/coverage/coverage-words';
import { inSentence } from '@renderer/wording/in-sentence';
import type { CoverageRow as Row } from '@shared/model/progress';

interface CoverageRowProps {
  row: Row;
  /** Index of the box that Tab reaches; null where it stands in another row. */
  stop: number | null;
  now: Date;
  onChoose: (cell: number | null) => void;
  onFocus: (cell: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPractise: () => void;
}

/** One quality of the matrix: a box for each kind of evidence. Each starts practice on the quality. */
export function CoverageRow({ row, stop, now, onChoose, onFocus, onKeyDown, onPractise }: CoverageRowProps) {
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.name}
        aria-label={`Practise ${inSentence(row.name)}, ${coveredWords(row)} kinds of evidence shown`}
        onClick={onPractise}
      >
        {row.name}
      </button>
      <div className={classes.cells} data-cells>
        {row.cells.map((cell, index) => (
          <button
            key={cell.itemId}
            type="button"
            className={classes.cell}
            data-shade={shadeOf(cell)}
            tabIndex={index === stop ? 0 : -1}
            aria-label={cellWords(row, cell, now)}
            onMouseEnter={() => onChoose(index)}
            onMouseLeave={() => onChoose(null)}
            onFocus={() => onFocus(index)}
            onBlur={() => onChoose(null)}
            onKeyDown={onKeyDown}
            onClick={onPractise}
          />
        ))}
      </div>
      <span className={classes.covered} aria-hidden="true">
        {coveredWords(row)}
      </span>
    </li>
  );
}
