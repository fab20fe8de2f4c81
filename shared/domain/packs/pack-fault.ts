/** The way to a place inside a file: names of entries and positions in lists. */
export type PackPath = readonly (string | number)[];

/** Something wrong in one file of a pack, before its line is known. */
export interface PackFault {
  file: string;
  path: PackPath;
  /** Goes on from the place: "is missing". No capital, no full stop. */
  reason: string;
  /** A whole sentence. */
  suggestion: string;
}
