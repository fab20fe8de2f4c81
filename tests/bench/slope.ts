/** A value at a time. */
export interface Point {
  at: number;
  value: number;
}

/** How fast a value grows, by the straight line that lies closest to all points (least squares); 0 for one point. */
export function slope(points: readonly Point[]): number {
  const mean = (of: keyof Point) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [middleAt, middleValue] = [mean('at'), mean('value')];
  let together = 0;
  let spread = 0;
  for (const { at, value } of points) {
    together += (at - middleAt) * (value - middleValue);
    spread += (at - middleAt) ** 2;
  }
  return spread === 0 ? 0 : together / spread;
}
