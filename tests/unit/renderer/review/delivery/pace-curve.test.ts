import { describe, expect, it } from 'vitest';
import { paceCurve, paceInWords } from '@renderer/features/review/delivery/pace-curve';

const good = { min: 125, max: 165 };
const box = { width: 100, height: 50 };

describe('the pace curve', () => {
  it('needs two windows to be a curve', () => {
    expect(paceCurve({ durationSec: 20, paceCurve: [{ atSec: 10, wpm: 140 }] }, good, box)).toBeNull();
  });

  it('shows faster higher up, with the usual range inside the box', () => {
    const curve = paceCurve(
      {
        durationSec: 40,
        paceCurve: [
          { atSec: 10, wpm: 100 },
          { atSec: 30, wpm: 200 },
        ],
      },
      good,
      box,
    );
    const heights = [...(curve?.path ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) =>
      Number(match[1]),
    );
    expect(heights[0]).toBeGreaterThan(heights[1] ?? Infinity);
    expect(curve?.band.top).toBeGreaterThan(0);
    expect((curve?.band.top ?? 0) + (curve?.band.height ?? 0)).toBeLessThan(50);
  });

  it('reads out its figures', () => {
    expect(paceInWords([{ atSec: 10, wpm: 139.6 }])).toBe('140 at 10 seconds');
  });
});
