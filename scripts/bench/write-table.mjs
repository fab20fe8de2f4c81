/** @typedef {import('./run-measurement.mjs').Row} Row */

/** @param {Row} row @returns {'kept' | 'MISSED' | 'reported' | 'not measured'} */
export function standing({ value, limit, better }) {
  if (value === null) return 'not measured';
  if (limit === null) return 'reported';
  return (better === 'lower' ? value <= limit : value >= limit) ? 'kept' : 'MISSED';
}

/**
 * The results as a table for the terminal, the notes below it.
 *
 * @param {Row[]} rows
 */
export function writeTable(rows) {
  const lines = rows.map((row) => [
    row.name,
    withUnit(row.value, row.unit),
    row.limit === null ? '' : `${row.better === 'lower' ? '≤' : '≥'} ${withUnit(row.limit, row.unit)}`,
    row.aim === undefined ? '' : withUnit(row.aim, row.unit),
    withUnit(row.against, row.unit),
    standing(row),
  ]);
  const table = [['what', 'value', 'must', 'excellent', 'against', ''], ...lines];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...table.map((line) => (line[column] ?? '').length)),
  );
  const notes = rows.filter(({ note }) => note !== '').map(({ name, note }) => `${name}: ${note}.`);
  return [
    ...table.map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...notes,
  ].join('\n');
}

/** @param {number | null} value @param {string} unit */
function withUnit(value, unit) {
  return value === null ? '' : `${Number(value.toPrecision(3))} ${unit}`.trimEnd();
}
