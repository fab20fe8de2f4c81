import type { Matrix } from './monotonic-alignment';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function column(matrix: Matrix, at: number): number[] {
  return Array.from({ length: matrix.rows }, (_, row) => matrix.values[row * matrix.columns + at] ?? 0);
}

/** Mean of several equally large tables. */
export function averageTables(tables: readonly Matrix[]): Matrix {
  const first = tables[0];
  if (!first) return { rows: 0, columns: 0, values: new Float32Array(0) };
  const values = new Float32Array(first.values.length);
  for (const table of tables) {
    for (let at = 0; at < values.length; at++) {
      values[at] = (values[at] ?? 0) + (table.values[at] ?? 0) / tables.length;
    }
  }
  return { ...first, values };
}

/**
 * Makes attention comparable between moments: every column gets mean 0 and deviation 1 over the tokens, then each row
 * a median over 3 columns, which removes single stray peaks.
 */
export function sharpenAttention(attention: Matrix): Matrix {
  const { rows, columns } = attention;
  const scored = new Float32Array(rows * columns);
  for (let at = 0; at < columns; at++) {
    const values = column(attention, at);
    const middle = mean(values);
    const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
    values.forEach((value, row) => {
      scored[row * columns + at] = (value - middle) / deviation;
    });
  }
  const smooth = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns; at++) {
      const here = scored[row * columns + at] ?? 0;
      const before = at > 0 ? (scored[row * columns + at - 1] ?? 0) : here;
      const after = at < columns - 1 ? (scored[row * columns + at + 1] ?? 0) : here;
      smooth[row * columns + at] = Math.max(Math.min(before, here), Math.min(Math.max(before, here), after));
    }
  }
  return { rows, columns, values: smooth };
}
