import { describe, expect, it } from 'vitest';
import { addSegment, textOfSegments } from '@renderer/features/review/transcript/live-segments';
import type { Segment } from '@shared/model/transcript';

function segment(startSec: number, text: string): Segment {
  return { startSec, endSec: startSec + 1, text, words: [], confidence: 1, flags: [] };
}

describe('segments that arrive one by one', () => {
  it('stand in the order of time, whatever order they come in', () => {
    const all = [segment(4, 'two'), segment(0, 'one')].reduce<Segment[]>(addSegment, []);
    expect(textOfSegments(all)).toBe('one two');
  });

  it('replace an older reading of the same stretch', () => {
    const all = addSegment([segment(0, 'won')], segment(0, 'one'));
    expect(textOfSegments(all)).toBe('one');
  });

  it('leave no double spaces where a stretch was empty', () => {
    expect(textOfSegments([segment(0, 'one '), segment(1, ''), segment(2, 'two')])).toBe('one two');
  });
});
