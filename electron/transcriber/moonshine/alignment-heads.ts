/**
 * The attention heads (layer, head) of Moonshine tiny whose peaks follow the sound of each token best. They were
 * chosen on one half of 40 clips with known word times and tried on the other half.
 */
export const ALIGNMENT_HEADS: readonly (readonly [layer: number, head: number])[] = [
  [5, 6],
  [5, 7],
  [3, 5],
  [4, 7],
  [5, 4],
  [5, 3],
  [3, 7],
  [5, 1],
  [4, 1],
  [3, 6],
];
