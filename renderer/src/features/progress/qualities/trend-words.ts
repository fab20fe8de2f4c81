import type { QualityProgress } from '@shared/model/progress';

/** The change over four weeks in words; says what is missing where there is no trend. */
export function trendWords({ trend, level }: Pick<QualityProgress, 'trend' | 'level'>): string {
  if (trend === null) {
    return level === null ? '' : 'No trend yet: it takes four answers on three days, over a week.';
  }
  const { value, low, high, direction } = trend;
  switch (direction) {
    case 'up':
      return `Up by ${size(value)} in four weeks, between ${size(low)} and ${size(high)}`;
    case 'down':
      return `Down by ${size(value)} in four weeks, between ${size(high)} and ${size(low)}`;
    case 'unclear':
      return `Not clear yet: between ${signed(low)} and ${signed(high)} in four weeks`;
  }
}

/** What is known of a level, in words: its interval, or how many answers are missing. */
export function levelWords({ level, points }: Pick<QualityProgress, 'level' | 'points'>): string {
  if (level !== null) return `probably ${level.low.toFixed(1)} to ${level.high.toFixed(1)}`;
  return points.length === 0 ? 'No answer yet' : 'One answer; the second makes an estimate';
}

function size(value: number): string {
  return Math.abs(value).toFixed(1);
}

function signed(value: number): string {
  const words = size(value);
  if (words === '0.0') return '0';
  return `${value < 0 ? '−' : '+'}${words}`;
}
