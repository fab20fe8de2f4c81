import { expect, it } from 'vitest';
import { nameFigure } from '@shared/domain/follow-ups/name-figure';

const cases: readonly (readonly [string, string | null])[] = [
  ['It went down to two hundred milliseconds', 'two hundred milliseconds'],
  ['and we cut it by 40 percent', '40 percent'],
  ['errors fell by 40%', '40 percent'],
  ['a run takes 12 ms', '12 milliseconds'],
  ['Memory went from nine gigabytes to seven hundred megabytes', 'seven hundred megabytes'],
  ['duplicates dropped from nine percent to almost nothing', 'nine percent'],
  ['it saved £300 a month', '300 pounds'],
  ['we were at two hundred and ten tickets', 'two hundred and ten tickets'],
  ['it served 1.5 million requests', '1.5 million requests'],
  ['it served one point five million', null],
  ['about thirty a day', null],
  ['twenty twenty two', null],
  ['forty forty percent', null],
  ['in 2021', null],
  ['one customer rang in', null],
  ['version 12 of the app', null],
  ['two hundred mili seconds', null],
  ['nobody counted', null],
];

it.each(cases)('the figure of "%s" is %s', (quote, figure) => {
  expect(nameFigure([quote])).toBe(figure);
});

it('is looked for in one quote after the other, and the end of a change goes first', () => {
  expect(nameFigure(['we had forty tickets', 'it went down to six tickets'])).toBe('six tickets');
  expect(nameFigure(['nobody counted', 'it took four days'])).toBe('four days');
  expect(nameFigure([])).toBeNull();
});
