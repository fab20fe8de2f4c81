import { addDays, dayInWords, daysBetween } from '@shared/domain/progress/calendar-day';
import { weakQuestions } from '@shared/domain/progress/weak-questions';
import { anAnswer, firstDay } from '@tests/support/judged-answers';
import { describe, expect, it } from 'vitest';

/** The question after answers of these scores on these days, looked at on the day after the last of them. */
function after(given: [day: number, score: number][], today?: string) {
  const answers = given.map(([day, score]) => anAnswer(day, score, { questionId: 'late-delivery' }));
  return weakQuestions(answers, today ?? addDays(firstDay, (given.at(-1)?.[0] ?? 0) + 1));
}

describe('a question that came out weak', () => {
  it('comes back after one day', () => {
    expect(after([[0, 2.9]])).toEqual([
      {
        questionId: 'late-delivery',
        title: 'A late delivery',
        qualityIds: ['ownership'],
        lastScore: 2.9,
        lastAt: '2026-03-02T12:00:00.000Z',
        dueOn: '2026-03-03',
        due: true,
        step: 0,
      },
    ]);
    expect(after([[0, 2.9]], firstDay)).toMatchObject([{ due: false }]);
  });

  it.each([
    [
      [
        [0, 2],
        [1, 3],
      ],
      1,
      '2026-03-06',
    ],
    [
      [
        [0, 2],
        [1, 3],
        [4, 4],
      ],
      2,
      '2026-03-13',
    ],
    [
      [
        [0, 2],
        [1, 3],
        [4, 4],
        [11, 3.5],
      ],
      3,
      '2026-03-27',
    ],
  ] as [[number, number][], number, string][])(
    'moves on with each good answer: after %j it is at step %i and due on %s',
    (given, step, dueOn) => {
      expect(after(given)).toMatchObject([{ step, dueOn }]);
    },
  );

  it('is done after four good answers', () => {
    expect(
      after([
        [0, 2],
        [1, 3],
        [4, 4],
        [11, 3.5],
        [25, 3],
      ]),
    ).toEqual([]);
  });

  it('starts again after a weak answer', () => {
    expect(
      after([
        [0, 2],
        [1, 3],
        [4, 4],
        [11, 2.5],
      ]),
    ).toMatchObject([{ step: 0, dueOn: '2026-03-14', lastScore: 2.5 }]);
  });

  it('moves at most one step a day', () => {
    expect(
      after([
        [0, 2],
        [0, 4],
        [0, 4],
      ]),
    ).toMatchObject([{ step: 0, dueOn: '2026-03-03', lastScore: 4 }]);
    expect(
      after([
        [0, 2],
        [1, 4],
        [1, 4],
        [1, 5],
      ]),
    ).toMatchObject([{ step: 1, dueOn: '2026-03-06' }]);
  });
});

describe('weak questions', () => {
  it('do not hold what was never weak', () => {
    expect(
      after([
        [0, 3],
        [5, 4],
      ]),
    ).toEqual([]);
  });

  it('stand in the order in which they are due, the weaker first', () => {
    const answers = [
      anAnswer(2, 1, { questionId: 'later' }),
      anAnswer(0, 2.5, { questionId: 'sooner' }),
      anAnswer(0, 1.5, { questionId: 'weakest' }),
    ].toSorted((a, b) => a.at.localeCompare(b.at));
    expect(weakQuestions(answers, '2026-03-02').map(({ questionId }) => questionId)).toEqual([
      'weakest',
      'sooner',
      'later',
    ]);
  });

  it('go by the day where the user is, not by the clock of another zone', () => {
    // Half past midnight in Auckland on the third is noon on the second in London.
    const answer = anAnswer(0, 2, { at: '2026-03-02T11:30:00.000Z', day: '2026-03-03' });
    expect(weakQuestions([answer], '2026-03-03')).toMatchObject([{ dueOn: '2026-03-04', due: false }]);
    expect(weakQuestions([answer], '2026-03-04')).toMatchObject([{ due: true }]);
  });
});

describe('days of the calendar', () => {
  it('are counted across months, leap days and the change of the clocks', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-10-24', 14)).toBe('2026-11-07');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('are named with their year only where it is another', () => {
    expect(dayInWords('2026-11-03', '2026-12-01')).toBe('3 November');
    expect(dayInWords('2025-11-30', '2026-01-02')).toBe('30 November 2025');
  });
});
