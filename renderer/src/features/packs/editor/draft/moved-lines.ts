/** A list in which one line has changed places with its neighbour; the same list at either end. */
export function withMovedLine<Line>(lines: readonly Line[], index: number, by: 1 | -1): Line[] {
  const line = lines[index];
  const goal = index + by;
  if (line === undefined || goal < 0 || goal >= lines.length) return [...lines];
  return lines.toSpliced(index, 1).toSpliced(goal, 0, line);
}
