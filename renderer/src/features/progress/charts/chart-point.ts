/** One answer in a chart. `x` and `y` are shares of the chart's width and height, from its upper left corner. */
export interface ChartPoint {
  /** Address of the review of the answer. */
  to: string;
  /** ISO time of the answer. */
  at: string;
  /** What the answer was to; charts of delivery do not know it. */
  title: string | null;
  /** The value in words, for instance "3.4" or "142 words a minute". */
  value: string;
  x: number;
  y: number;
}

/** So that the first and the last dot are whole. */
const margin = 0.02;

/** Where the answer number `index` of `count` stands between left and right: answers are evenly spaced. */
export function xOf(index: number, count: number): number {
  if (count < 2) return 0.5;
  return margin + (index / (count - 1)) * (1 - 2 * margin);
}

/** Height of a value between the two ends of a scale, as a share from the top; what lies beyond stands at the end. */
export function yOf(value: number, { low, high }: { low: number; high: number }): number {
  if (!(high > low)) return 0.5;
  return Math.min(1, Math.max(0, (high - value) / (high - low)));
}
