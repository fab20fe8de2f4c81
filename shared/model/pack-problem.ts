/** Something wrong in a pack: the file, the place in it, and what to mend. */
export interface PackProblem {
  pack: string;
  file: string;
  /** Line in the file, from 1; null where the file as a whole is meant. */
  line: number | null;
  /** Path inside the file, such as `questions[3].targetSec.max`; empty for the file as a whole. */
  path: string;
  reason: string;
  /** What to do about it, in one sentence. */
  suggestion: string;
}

/** Something a pack could do better: no error, it works all the same. */
export type PackWarning = PackProblem;
