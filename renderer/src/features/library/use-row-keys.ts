import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { LibraryEntry } from '@shared/model/session';

interface RowKeysInput {
  /** The part of the table whose rows are these, in this order. */
  body: RefObject<HTMLTableSectionElement | null>;
  rows: LibraryEntry[];
  onOpen: (entry: LibraryEntry) => void;
  onDelete: (entry: LibraryEntry) => void;
}

interface RowKeys {
  /** Index of the row that Tab reaches. */
  current: number;
  choose: (index: number) => void;
  focusCurrent: () => void;
  onKeyDown: (event: KeyboardEvent, index: number) => void;
}

/** Walks a list with the arrow keys, Home and End; Enter opens a row, Delete deletes it. */
export function useRowKeys({ body, rows, onOpen, onDelete }: RowKeysInput): RowKeys {
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, rows.length - 1);

  const focusRow = (index: number) => {
    body.current?.rows[Math.max(0, Math.min(index, rows.length - 1))]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const row = rows[index];
    // A button inside the row keeps its own keys.
    const isOnRow = event.target === event.currentTarget;
    const moves: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: rows.length,
    };
    const goal = moves[event.key];
    if (goal !== undefined) focusRow(goal);
    else if (row && event.key === 'Enter' && isOnRow) onOpen(row);
    else if (row && (event.key === 'Delete' || event.key === 'Backspace')) {
      focusRow(index + 1 < rows.length ? index + 1 : index - 1);
      onDelete(row);
    } else return;
    event.preventDefault();
  };
  return {
    current,
    choose: setChosen,
    focusCurrent: () => focusRow(current),
    onKeyDown,
  };
}
