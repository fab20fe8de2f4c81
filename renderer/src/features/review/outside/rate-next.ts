/** Goes with an address of a review: the rating view opens at once, so that nothing is seen before it. */
export const opensRating = { opensRating: true };

/** Whether the way here asked for the rating view. */
export function wantsRating(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'opensRating' in state;
}
