/**
 * What can be made of the newest entries, oldest first, at most so many; those of which nothing can be made are passed
 * over. Goes back no further than it has to: there may be thousands.
 */
export function newestOf<Entry, Made>(
  oldestFirst: readonly Entry[],
  make: (entry: Entry) => Made | null,
  most: number,
): Made[] {
  const made: Made[] = [];
  for (let place = oldestFirst.length - 1; place >= 0 && made.length < most; place -= 1) {
    const entry = oldestFirst[place];
    const one = entry === undefined ? null : make(entry);
    if (one !== null) made.push(one);
  }
  return made.toReversed();
}
