/** Something wrong in a pack: the file, the place in it, and what to mend. */
export interface PackProblem {
  pack: string;
  file: string;
  /** Path inside the file, such as `questions[3].targetSec.max`; empty for the file as a whole. */
  path: string;
  reason: string;
}
