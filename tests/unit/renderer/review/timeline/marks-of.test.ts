import { describe, expect, it } from 'vitest';
import { deliveryMarks, evidenceMarks } from '@renderer/features/review/timeline/marks-of';
import { aDelivery, aScore } from '@tests/support/review-samples';

describe('marks of delivery', () => {
  it('are the pauses with their length and the fillers, in the order of time', () => {
    const marks = deliveryMarks(
      aDelivery({ pauses: [{ startSec: 9, endSec: 11.4 }], fillers: [{ text: 'um', startSec: 3 }] }),
    );
    expect(marks.map((mark) => [mark.sec, mark.label, mark.tone])).toEqual([
      [3, 'um', 'filler'],
      [9, '2.4 s', 'pause'],
    ]);
  });

  it('are none while nothing is measured', () => {
    expect(deliveryMarks(null)).toEqual([]);
  });
});

describe('marks of evidence', () => {
  it('stand once at each moment and say all that it shows', () => {
    const evidence = aScore().evidence.slice(0, 1);
    const marks = evidenceMarks([
      ...evidence,
      ...evidence.map((one) => ({ ...one, item: 'other', label: 'effect checked' })),
    ]);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.detail).toMatch(/figure, before and after, effect checked at 0:04/);
  });

  it('leave out what has no time', () => {
    const untimed = aScore().evidence.map((one) => ({ ...one, startSec: null, endSec: null }));
    expect(evidenceMarks(untimed)).toEqual([]);
  });
});
