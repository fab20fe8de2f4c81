import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '@renderer/features/settings/delivery/range-draft';

const pace = { good: { min: 125, max: 165 }, acceptable: { min: 105, max: 185 } };
const typed = draftOf('paceWpm', pace);

describe('ranges as they are typed', () => {
  it('come back as they were', () => {
    expect(readDraft('paceWpm', typed)).toEqual({ ranges: pace, problem: null });
  });

  it('are percentages where they are shares', () => {
    const shares = { good: { min: 0.45, max: 1 }, acceptable: { min: 0.35, max: 1 } };
    expect(draftOf('actionShare', shares)).toMatchObject({ goodMin: '45', goodMax: '100' });
    expect(readDraft('actionShare', draftOf('actionShare', shares)).ranges).toEqual(shares);
    expect(readDraft('actionShare', { ...typed, goodMax: '120', acceptableMax: '120' }).problem).toMatch(
      /more than 100 %/,
    );
  });

  it('may have a decimal comma', () => {
    const draft = { goodMin: '0', goodMax: '2,5', acceptableMin: '0', acceptableMax: '5' };
    expect(readDraft('fillersPerMin', draft).ranges?.good.max).toBe(2.5);
  });

  it.each([
    ['goodMin', '', /needs a number/],
    ['goodMax', 'fast', /needs a number/],
    ['goodMin', '-3', /not below 0/],
    ['goodMin', '170', /good range ends before it begins/],
    ['acceptableMin', '190', /acceptable range ends before it begins/],
    ['acceptableMin', '130', /from 125 or less to 165 or more/],
    ['acceptableMax', '160', /must hold the good one/],
  ])('are none with %s at “%s”', (end, value, problem) => {
    const read = readDraft('paceWpm', { ...typed, [end]: value });
    expect(read.ranges).toBeNull();
    expect(read.problem).toMatch(problem);
  });
});
