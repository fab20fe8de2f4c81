/** The level that a score belongs to, 1 to 5: the nearest one, half a level counts up. */
export function levelOf(score: number): number {
  return Math.min(5, Math.max(1, Math.round(score)));
}
