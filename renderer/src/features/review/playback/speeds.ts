/** The offered speeds; beyond twice the speed, speech can no longer be judged. */
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** The next slower (-1) or faster (+1) speed; the ends stay where they are. */
export function changedSpeed(rate: number, step: -1 | 1): number {
  if (step > 0) return speeds.find((speed) => speed > rate) ?? rate;
  return speeds.findLast((speed) => speed < rate) ?? rate;
}
