import { expect, test } from 'vitest';
import { listInWords } from '@shared/domain/debrief/list-in-words';

test.each([
  [[], ''],
  [['data'], 'data'],
  [['data', 'design'], 'data and design'],
  [['data', 'design', 'delivery'], 'data, design and delivery'],
])('%j is read as “%s”', (items, expected) => {
  expect(listInWords(items)).toBe(expected);
});
