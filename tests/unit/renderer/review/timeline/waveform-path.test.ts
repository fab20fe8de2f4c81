import { describe, expect, it } from 'vitest';
import { barsOf, waveformPath } from '@renderer/features/review/timeline/waveform-path';

describe('the bars of a waveform', () => {
  it('show the mean of their part, against the loudest of all', () => {
    expect(barsOf([0.1, 0.1, 0.4, 0], 2)).toEqual([0.5, 1]);
  });

  it('repeat peaks when there are fewer than bars', () => {
    expect(barsOf([0.5, 1], 4)).toEqual([0.5, 0.5, 1, 1]);
  });

  it('keep a trace of silence', () => {
    expect(barsOf([0, 0], 2).every((bar) => bar > 0)).toBe(true);
  });

  it('are none without peaks', () => {
    expect(barsOf([], 10)).toEqual([]);
  });
});

describe('the drawn path', () => {
  it('centres each bar', () => {
    expect(waveformPath([1, 0.5], 40)).toBe('M0.5 0.00V40.00M1.5 10.00V30.00');
  });
});
