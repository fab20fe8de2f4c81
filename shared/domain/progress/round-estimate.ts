/** Two decimals: more would promise more than is known. */
export function roundTo(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The same, kept within the scale from 1 to 5. */
export function inScale(value: number): number {
  return roundTo(Math.min(5, Math.max(1, value)));
}
