import { describe, expect, it } from 'vitest';
import { bandLabel } from '@renderer/features/review/timeline/band-label';

const band = { label: 'action' as const, startSec: 10, endSec: 101 };

describe('the label of a band', () => {
  it.each([
    [200, 'Action 1:31'],
    [60, 'Action'],
    [20, 'A'],
    [8, ''],
  ])('at %d px is "%s"', (widthPx, label) => {
    expect(bandLabel(band, widthPx)).toBe(label);
  });
});
