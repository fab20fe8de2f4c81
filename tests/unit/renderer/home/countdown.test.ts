import { expect, test } from 'vitest';
import { countdownHeading, dayAsDate } from '@renderer/features/home/countdown';

const now = new Date(2026, 2, 12, 23, 30);

test.each([
  [null, 'Ready when you are'],
  ['2026-03-12', 'Your interview is today'],
  ['2026-03-13', 'Your interview is tomorrow'],
  ['2026-03-14', 'Two days to your interview'],
  ['2026-03-24', 'Twelve days to your interview'],
  ['2026-05-01', '50 days to your interview'],
  ['2026-03-11', 'Your interview was yesterday'],
  ['2026-03-02', 'Your interview was 10 days ago'],
])('with the date %s the heading is "%s"', (date, heading) => {
  expect(countdownHeading(date, now)).toBe(heading);
});

test('a date is a day of the local calendar, whatever the time zone', () => {
  const day = dayAsDate('2026-03-29');
  expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2026, 2, 29, 0]);
});
