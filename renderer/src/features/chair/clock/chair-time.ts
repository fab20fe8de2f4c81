/** The time in the chair: fifteen minutes, as interviewers have for their notes. */
export const CHAIR_SEC = 15 * 60;

/** Whole seconds that are left; below zero once they are over. */
export function leftSec(spentSec: number): number {
  return CHAIR_SEC - Math.floor(spentSec);
}
