import { describe, expect, it } from 'vitest';
import { clockTime, shortLength, spokenTime } from '@renderer/features/review/clock-time';

describe('clockTime', () => {
  it.each([
    [0, '0:00'],
    [9.99, '0:09'],
    [74, '1:14'],
    [3734, '1:02:14'],
    [-3, '0:00'],
    [Number.NaN, '0:00'],
    [Infinity, '0:00'],
  ])('shows %d seconds as %s', (sec, shown) => {
    expect(clockTime(sec)).toBe(shown);
  });
});

describe('spokenTime', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [60, '1 minute'],
    [134, '2 minutes 14 seconds'],
  ])('says %d seconds as %s', (sec, said) => {
    expect(spokenTime(sec)).toBe(said);
  });
});

describe('shortLength', () => {
  it('counts seconds up to a minute and reads like a clock from there', () => {
    expect([shortLength(38.4), shortLength(59.4), shortLength(59.6), shortLength(91)]).toEqual([
      '38 s',
      '59 s',
      '1:00',
      '1:31',
    ]);
  });
});
