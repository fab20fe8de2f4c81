/** Two decimals: finer steps would promise more than a ladder knows. */
export function roundScore(score: number): number {
  return Math.round(score * 100) / 100;
}
