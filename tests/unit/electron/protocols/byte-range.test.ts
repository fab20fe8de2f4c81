import { describe, expect, it } from 'vitest';
import { decideRange, type RangeDecision } from '@electron/main/protocols/byte-range';

const cases: [string | null, number, RangeDecision][] = [
  [null, 1000, 'whole'],
  ['', 1000, 'whole'],
  ['bytes=0-', 1000, { firstByte: 0, lastByte: 999 }],
  ['bytes=0-0', 1000, { firstByte: 0, lastByte: 0 }],
  ['bytes=200-499', 1000, { firstByte: 200, lastByte: 499 }],
  [' Bytes=200-499 ', 1000, { firstByte: 200, lastByte: 499 }],
  ['bytes=999-', 1000, { firstByte: 999, lastByte: 999 }],
  ['bytes=900-5000', 1000, { firstByte: 900, lastByte: 999 }],
  ['bytes=1000-', 1000, 'unsatisfiable'],
  ['bytes=5000-6000', 1000, 'unsatisfiable'],
  ['bytes=0-', 0, 'unsatisfiable'],
  ['bytes=-100', 1000, { firstByte: 900, lastByte: 999 }],
  ['bytes=-5000', 1000, { firstByte: 0, lastByte: 999 }],
  ['bytes=-0', 1000, 'unsatisfiable'],
  ['bytes=-100', 0, 'unsatisfiable'],
  ['bytes=-', 1000, 'whole'],
  ['bytes=500-200', 1000, 'whole'],
  ['bytes=0-1,5-6', 1000, 'whole'],
  ['items=0-1', 1000, 'whole'],
  ['bytes=a-b', 1000, 'whole'],
  ['bytes=0x10-', 1000, 'whole'],
];

describe('decideRange', () => {
  it.each(cases)('reads %j of a file of %i bytes as %j', (header, sizeBytes, decision) => {
    expect(decideRange(header, sizeBytes)).toEqual(decision);
  });
});
