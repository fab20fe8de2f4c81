/** A table of numbers, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/**
 * Dynamic time warping over a table of scores (higher is better): the path from the top left to the bottom right
 * corner, moving down, right or both, with the greatest sum. Answers, for each row, the first column of its stretch.
 */
export function alignRowsToColumns(scores: Matrix): number[] {
  const { rows, columns, values } = scores;
  if (rows === 0 || columns === 0) return [];
  const best = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      best[at] = (values[at] ?? 0) + bestBefore(best, columns, row, column);
    }
  }
  return walkBack(best, rows, columns);
}

function bestBefore(best: Float64Array, columns: number, row: number, column: number): number {
  const at = row * columns + column;
  if (row === 0 && column === 0) return 0;
  if (row === 0) return best[at - 1] ?? 0;
  if (column === 0) return best[at - columns] ?? 0;
  return Math.max(best[at - columns - 1] ?? 0, best[at - columns] ?? 0, best[at - 1] ?? 0);
}

function walkBack(best: Float64Array, rows: number, columns: number): number[] {
  const firstColumn = Array.from({ length: rows }, () => 0);
  let row = rows - 1;
  let column = columns - 1;
  firstColumn[row] = column;
  while (row > 0 || column > 0) {
    const at = row * columns + column;
    const diagonal = row > 0 && column > 0 ? (best[at - columns - 1] ?? 0) : -Infinity;
    const up = row > 0 ? (best[at - columns] ?? 0) : -Infinity;
    const left = column > 0 ? (best[at - 1] ?? 0) : -Infinity;
    if (diagonal >= up && diagonal >= left) {
      row--;
      column--;
    } else if (up >= left) {
      row--;
    } else {
      column--;
    }
    firstColumn[row] = column;
  }
  return firstColumn;
}
