import { describe, expect, it } from 'vitest';
import { bandsOf, placeOf, shareOf } from '@renderer/features/review/timeline/geometry';
import type { StarLabel, StarSpan } from '@shared/model/score';

function span(label: StarLabel, startSec: number | null, endSec: number | null): StarSpan {
  return { label, start: 0, end: 1, startSec, endSec };
}

describe('places on the time line', () => {
  it('are shares of the whole take', () => {
    expect(placeOf({ startSec: 25, endSec: 50 }, 100)).toEqual({ left: 0.25, width: 0.25 });
  });

  it('stay inside it', () => {
    expect(placeOf({ startSec: 90, endSec: 120 }, 100)).toEqual({ left: 0.9, width: expect.closeTo(0.1) });
    expect(shareOf(-5, 100)).toBe(0);
  });

  it('do not divide by an unknown length', () => {
    expect([shareOf(5, 0), shareOf(5, Number.NaN)]).toEqual([0, 0]);
  });
});

describe('the build-up of an answer', () => {
  it('joins neighbours of one kind across a breath', () => {
    expect(bandsOf([span('action', 0, 10), span('action', 12, 20)])).toEqual([
      { label: 'action', startSec: 0, endSec: 20 },
    ]);
  });

  it('keeps them apart across a long gap or another part', () => {
    expect(bandsOf([span('action', 0, 10), span('action', 15, 20)])).toHaveLength(2);
    expect(bandsOf([span('action', 0, 5), span('task', 5, 6), span('action', 6, 9)])).toHaveLength(3);
  });

  it('lets the later one begin where it begins', () => {
    expect(bandsOf([span('situation', 0, 10), span('task', 8, 12)])[0]).toMatchObject({ endSec: 8 });
  });

  it('leaves out stretches without times', () => {
    expect(bandsOf([span('action', null, null)])).toEqual([]);
  });
});
