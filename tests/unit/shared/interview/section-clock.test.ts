import { describe, expect, it } from 'vitest';
import { cutInMs, planLengthMs, sectionEnds } from '@shared/domain/interview/section-clock';

const section = (id: string, minutes: number) => ({ id, name: id, minutes, followUps: 0 });
const plan = { sections: [section('a', 2), section('b', 3.5), section('c', 4.5)] };

describe('the clock of a plan', () => {
  it('ends each section behind the one before', () => {
    expect(sectionEnds(plan).map(({ section: { id }, endMs }) => [id, endMs])).toEqual([
      ['a', 120_000],
      ['b', 330_000],
      ['c', 600_000],
    ]);
  });

  it('is as long as its sections together', () => {
    expect(planLengthMs(plan)).toBe(600_000);
  });

  it('has no end in a run without sections, and nobody is cut short there', () => {
    expect(planLengthMs({ sections: [] })).toBeNull();
    expect(cutInMs({ sections: [] })).toBeNull();
  });

  it.each([
    [10, 10.5],
    [20, 21],
    [55, 56],
  ])('of %d minutes lets a last sentence run until minute %d', (minutes, untilMin) => {
    expect(cutInMs({ sections: [section('a', minutes)] })).toBe(untilMin * 60_000);
  });
});
