import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface Place {
  row: number;
  cell: number;
}

interface GridKeys {
  grid: RefObject<HTMLUListElement | null>;
  /** The box that Tab reaches. */
  current: Place;
  choose: (place: Place) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Makes many boxes one stop of the Tab key, with the arrow keys, Home and End to walk between them. */
export function useGridKeys(lengths: readonly number[]): GridKeys {
  const grid = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<Place>({ row: 0, cell: 0 });
  const current = within(chosen, lengths);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { row, cell } = current;
    const goals: Record<string, Place> = {
      ArrowRight: { row, cell: cell + 1 },
      ArrowLeft: { row, cell: cell - 1 },
      ArrowDown: { row: row + 1, cell },
      ArrowUp: { row: row - 1, cell },
      Home: { row, cell: 0 },
      End: { row, cell: Infinity },
    };
    const goal = goals[event.key];
    if (!goal) return;
    event.preventDefault();
    const next = within(goal, lengths);
    setChosen(next);
    const rows = grid.current?.querySelectorAll('[data-cells]') ?? [];
    rows[next.row]?.querySelectorAll<HTMLElement>('button')[next.cell]?.focus();
  };
  return { grid, current, choose: setChosen, onKeyDown };
}

function within({ row, cell }: Place, lengths: readonly number[]): Place {
  const inRow = Math.max(0, Math.min(row, lengths.length - 1));
  return { row: inRow, cell: Math.max(0, Math.min(cell, (lengths[inRow] ?? 1) - 1)) };
}
