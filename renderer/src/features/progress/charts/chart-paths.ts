interface Place {
  x: number;
  y: number;
}

/** A line through places given as shares, in a drawing of 100 by 100; empty for fewer than two. */
export function linePath(places: readonly Place[]): string {
  if (places.length < 2) return '';
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinates(x, y)}`).join('');
}

/** The area between an upper and a lower edge, in a drawing of 100 by 100; empty for fewer than two places. */
export function bandPath(places: readonly { x: number; top: number; bottom: number }[]): string {
  if (places.length < 2) return '';
  const top = places.map(({ x, top: y }) => ({ x, y }));
  const bottom = places.toReversed().map(({ x, bottom: y }) => ({ x, y }));
  return `${linePath([...top, ...bottom])}Z`;
}

/** A line without length: with round ends it is drawn as a dot that stays round however the drawing is stretched. */
export function dotPath({ x, y }: Place): string {
  return `M${coordinates(x, y)}h0`;
}

function coordinates(x: number, y: number): string {
  return `${(x * 100).toFixed(2)} ${(y * 100).toFixed(2)}`;
}
