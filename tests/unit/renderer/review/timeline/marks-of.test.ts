import { describe, expect, it } from 'vitest';
import { deliveryMarks, evidenceMarks } from '@renderer/features/review/timeline/marks-of';
import { aDelivery, aScore } from '@tests/support/review-samples';

describe('marks of delivery', () => {
  it('are the pauses with their length and the fillers, in the order of time', () => {
    const marks = deliveryMarks(
      aDelivery({
        pauses: [{ startSec: 9, endSec: 11.4, marked: false }],
        fillers: [{ text: 'um', startSec: 3, heardAs: 'word', confidence: 0.9 }],
      }),
    );
    expect(marks.map((mark) => [mark.sec, mark.label, mark.tone])).toEqual([
      [3, 'um', 'filler'],
      [9, '2.4 s', 'pause'],
    ]);
  });

  it('set a pause apart that a listener feels, and say that a sound was no word', () => {
    const marks = deliveryMarks(
      aDelivery({
        pauses: [{ startSec: 9, endSec: 14, marked: true }],
        fillers: [{ text: 'drawn-out sound', startSec: 3, heardAs: 'sound', confidence: 0.6 }],
      }),
    );
    expect(marks.map((mark) => [mark.label, mark.tone, mark.detail])).toEqual([
      ['sound', 'filler', 'Drawn-out sound heard at 0:03'],
      ['5.0 s', 'long-pause', 'Long pause of 5.0 s at 0:09'],
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
