import { describe, expect, test } from 'vitest';
import { countWords, headingNumber } from '@renderer/wording/count-words';
import { dayInSentence, daysBetween, dayWords, momentWords } from '@renderer/wording/day-words';
import { interruptionWords } from '@renderer/wording/interruption-words';
import { clockWords, lengthWords } from '@renderer/wording/length-words';
import { sizeWords } from '@renderer/wording/size-words';
import { InterruptionReasonSchema } from '@shared/model/interview';

const now = new Date(2026, 2, 12, 9, 30);

describe('a day in words', () => {
  test.each([
    [new Date(2026, 2, 12, 0, 5), 'Today'],
    [new Date(2026, 2, 11, 23, 59), 'Yesterday'],
    [new Date(2026, 2, 8, 12), 'Sunday'],
    [new Date(2026, 2, 5, 12), '5 March'],
    [new Date(2025, 11, 31, 12), '31 December 2025'],
    [new Date(2026, 2, 13, 12), '13 March'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day, now)).toBe(words);
  });

  test('fits into a sentence', () => {
    expect(dayInSentence(new Date(2026, 2, 12), now)).toBe('today');
    expect(dayInSentence(new Date(2026, 2, 8), now)).toBe('on Sunday');
    expect(dayInSentence(new Date(2026, 1, 3), now)).toBe('on 3 February');
  });

  test('comes with the time where that matters', () => {
    expect(momentWords(new Date(2026, 2, 11, 7, 4), now)).toBe('Yesterday, 07:04');
  });

  test('is counted by the calendar, also over the change of clocks', () => {
    expect(daysBetween(new Date(2026, 2, 28, 23, 59), new Date(2026, 2, 30, 0, 1))).toBe(2);
    expect(daysBetween(new Date(2026, 9, 24, 1), new Date(2026, 9, 26, 1))).toBe(2);
  });
});

describe('a length of time', () => {
  test.each([
    [0, '0 s'],
    [59_400, '59 s'],
    [59_600, '1 min'],
    [1_260_000, '21 min'],
    [3_600_000, '1 h'],
    [3_900_000, '1 h 5 min'],
  ])('%i ms is %s', (ms, words) => {
    expect(lengthWords(ms)).toBe(words);
  });

  test.each([
    [0, '0:00'],
    [64_900, '1:04'],
    [3_723_000, '1:02:03'],
  ])('%i ms is %s on a clock', (ms, words) => {
    expect(clockWords(ms)).toBe(words);
  });
});

describe('a size on disk', () => {
  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '2 kB'],
    [999_700, '1.0 MB'],
    [21_400_000, '21 MB'],
    [999_600_000, '1.0 GB'],
    [1_340_000_000, '1.3 GB'],
    [9_960_000_000, '10 GB'],
    [2_000_000_000_000_000, '2000 TB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});

test('one thing is singular and none are plural', () => {
  expect(countWords(1, 'answer')).toBe('1 answer');
  expect(countWords(0, 'answer')).toBe('0 answers');
  expect(countWords(2, 'story', 'stories')).toBe('2 stories');
});

test('a heading writes numbers up to twenty in words', () => {
  expect(headingNumber(12)).toBe('Twelve');
  expect(headingNumber(20)).toBe('Twenty');
  expect(headingNumber(21)).toBe('21');
});

test('every reason for an interruption can be said', () => {
  for (const reason of InterruptionReasonSchema.options) {
    expect(interruptionWords[reason]).toMatch(/^[A-Z][^.]+$/);
  }
});
