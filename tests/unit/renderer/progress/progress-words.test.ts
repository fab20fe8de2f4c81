import { describe, expect, test } from 'vitest';
import { runningEstimates } from '@renderer/features/progress/charts/running-estimates';
import { xOf, yOf } from '@renderer/features/progress/charts/chart-point';
import { measureScale } from '@renderer/features/progress/delivery/measure-scale';
import { directionWords } from '@renderer/features/progress/delivery/direction-words';
import { weekBefore } from '@renderer/features/progress/log/week-before';
import { trendWords } from '@renderer/features/progress/qualities/trend-words';
import { kappaSentence, kappaWords, kinderWords } from '@renderer/features/progress/raters/agreement-words';
import { rangeSentence } from '@renderer/features/progress/readiness/readiness-words';
import { dueWords } from '@renderer/features/progress/weak/due-words';
import { measureFigure, measureUnit, rangeFigures } from '@renderer/wording/measure-words';
import type { DeliveryTrend } from '@shared/model/progress';
import { shippedNorms } from '@tests/support/shipped-norms';

const level = { value: 3.2, low: 2.8, high: 3.6 };

test.each([
  [{ value: 0.4, low: 0.1, high: 0.7, direction: 'up' }, 'Up by 0.4 in four weeks, between 0.1 and 0.7'],
  [
    { value: -0.4, low: -0.7, high: -0.1, direction: 'down' },
    'Down by 0.4 in four weeks, between 0.1 and 0.7',
  ],
  [
    { value: 0.1, low: -0.2, high: 0.4, direction: 'unclear' },
    'Not clear yet: between −0.2 and +0.4 in four weeks',
  ],
] as const)('a trend of %j is "%s"', (trend, words) => {
  expect(trendWords({ trend, level })).toBe(words);
});

test('a missing trend says what it takes, where there is a level at all', () => {
  expect(trendWords({ trend: null, level })).toMatch(/four answers on three days/);
  expect(trendWords({ trend: null, level: null })).toBe('');
});

test.each([
  ['below', 'Your level lies probably between 2.8 and 3.6, all of it under the bar of 3.5.'],
  ['above', 'Your level lies probably between 2.8 and 3.6, all of it at or over the bar of 3.5.'],
] as const)('a range that is %s the bar says so', (standing, sentence) => {
  expect(rangeSentence({ level, bar: 3.5, standing })).toBe(sentence);
});

describe('agreement', () => {
  test.each([
    [0.85, 'almost complete agreement'],
    [0.6, 'close agreement'],
    [0.41, 'middling agreement'],
    [0.2, 'little agreement'],
    [0, 'hardly more agreement than chance'],
    [-0.3, 'less agreement than chance'],
  ])('a kappa of %s means %s', (value, words) => {
    expect(kappaWords(value)).toBe(words);
  });

  test('a wide range is said to be wide', () => {
    expect(kappaSentence({ value: 0.5, low: -0.1, high: 1 })).toBe(
      'Kappa 0.50, between −0.10 and 1.00: middling agreement so far. The range is wide; more rated answers narrow it.',
    );
  });

  test('small differences are none', () => {
    expect(kinderWords(0.2)).toBe('about as the rubric does');
  });
});

describe('delivery', () => {
  const of = (measure: DeliveryTrend['measure'], values: number[]): DeliveryTrend => ({
    measure,
    norm: shippedNorms.ranges[measure]!,
    points: values.map((value, index) => ({
      at: '2026-03-01T10:00:00Z',
      sessionId: 's',
      takeId: `t${index}`,
      value,
    })),
    direction: 'unclear',
  });

  test.each([
    ['paceWpm', 141.6, '142 words a minute', '125\u2060–\u2060165'],
    ['fillersPerMin', 3.25, '3.3 a minute', 'up to 2'],
    ['openingShare', 0.384, '38 % of the time', 'up to 35 %'],
    ['actionShare', 0.5, '50 % of the time', 'from 45 %'],
  ] as const)('%s of %s is told as %s, usual is %s', (measure, value, words, range) => {
    const { norm } = of(measure, [value]);
    expect(`${measureFigure(measure, value)} ${measureUnit(measure, norm)}`).toBe(words);
    expect(rangeFigures(measure, norm.good)).toBe(range);
  });

  test('what never left its range needs no direction', () => {
    expect(directionWords(of('paceWpm', [130, 150]))).toBe('always in the usual range');
    expect(directionWords(of('paceWpm', [130, 190]))).toBe('no clear change');
    expect(directionWords({ ...of('paceWpm', [190]), direction: null })).toBe(
      'too few answers for a direction',
    );
  });

  test('a range that is open to one side does not press the points flat', () => {
    const { low, high } = measureScale(of('resultShare', [0.05, 0.25]));
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThan(0.35);
  });

  test('a single point on the limit of its range still has a scale', () => {
    const { low, high } = measureScale(of('fillersPerMin', [2]));
    expect(high).toBeGreaterThan(low);
  });
});

describe('a chart', () => {
  test('spreads answers evenly and puts a single one in the middle', () => {
    expect([0, 1, 2].map((index) => xOf(index, 3))).toEqual([0.02, 0.5, 0.98]);
    expect(xOf(0, 1)).toBe(0.5);
  });

  test('holds values within its scale', () => {
    expect([6, 5, 3, 0].map((value) => yOf(value, { low: 1, high: 5 }))).toEqual([0, 0, 0.5, 1]);
  });

  test('knows nothing after the first answer and ends at the level of today', () => {
    const [first, second, third] = runningEstimates([2, 3, 4], level);
    expect(first).toBeNull();
    expect(second?.low).toBeLessThan(second?.value ?? 0);
    expect(third).toBe(level);
  });
});

describe('a weak question', () => {
  const now = new Date(2026, 2, 12, 23, 30);

  test.each([
    ['2026-03-10', true, 'today'],
    ['2026-03-13', false, 'tomorrow'],
    ['2026-03-16', false, 'on Monday'],
    ['2026-03-26', false, 'on 26 March'],
  ])('of %s comes back (due: %s) %s', (dueOn, due, words) => {
    expect(dueWords({ dueOn, due }, now)).toBe(words);
  });
});

describe('the week before a real interview', () => {
  const point = (day: number, score: number) => ({
    at: new Date(2026, 2, day, 9).toISOString(),
    sessionId: 's',
    takeId: 't',
    title: 'A question',
    mode: 'real' as const,
    score,
  });

  test('counts its seven days and neither older nor later answers', () => {
    const points = [point(3, 1), point(6, 3), point(12, 3), point(13, 5)];
    expect(weekBefore('2026-03-12', points)).toMatch(
      /^Greenroom had put you at 3\.0, between \d\.\d and \d\.\d, from 2 answers of that week\.$/,
    );
  });

  test('makes no estimate of one answer', () => {
    expect(weekBefore('2026-03-12', [point(12, 3.4)])).toBe(
      'One answer in the week before, scored 3.4: too little for an estimate.',
    );
  });

  test('says when nothing was practised', () => {
    expect(weekBefore('2026-03-12', [])).toBe('You practised nothing that counts in the week before.');
  });
});
