import { describe, expect, it } from 'vitest';
import { changedSpeed } from '@renderer/features/review/playback/speeds';

describe('changing the speed', () => {
  it('goes one step and stops at the ends', () => {
    expect(changedSpeed(1, 1)).toBe(1.25);
    expect(changedSpeed(1, -1)).toBe(0.75);
    expect(changedSpeed(2, 1)).toBe(2);
    expect(changedSpeed(0.5, -1)).toBe(0.5);
  });
});
