/** Bars never vanish wholly, so that silence reads as silence and not as a gap in the recording. */
const LEAST_BAR = 0.04;

/**
 * The mean of the peaks in each of `count` equal parts, stretched so that the loudest bar is 1. (The highest peak of each
 * part would make all of fluent speech one flat block.) Empty peaks give no bars.
 */
export function barsOf(peaks: readonly number[], count: number): number[] {
  if (peaks.length === 0 || count <= 0) return [];
  const bars = Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / count);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / count));
    const part = peaks.slice(from, to);
    return part.reduce((sum, peak) => sum + peak, 0) / part.length;
  });
  const loudest = Math.max(...bars);
  return bars.map((bar) => Math.max(LEAST_BAR, loudest > 0 ? bar / loudest : 0));
}

/** SVG path of upright strokes: bar `i` stands at `i + 0.5`, centred on the middle of `height`. */
export function waveformPath(bars: readonly number[], height: number): string {
  return bars
    .map((bar, index) => {
      const length = bar * height;
      const top = (height - length) / 2;
      return `M${index + 0.5} ${top.toFixed(2)}V${(top + length).toFixed(2)}`;
    })
    .join('');
}
