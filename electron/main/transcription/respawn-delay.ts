const firstDelayMs = 250;
const longestDelayMs = 30_000;

/** A process that has run this long was sound, so its end is counted as the first again. */
export const soundAfterMs = 60_000;

/** How long to wait before a process that crashed `crashesInARow` times (from 1) is started again: doubling, bounded. */
export function respawnDelayMs(crashesInARow: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.max(0, crashesInARow - 1));
}
