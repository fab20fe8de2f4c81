import { expect, test } from 'vitest';
import { inSentence } from '@renderer/wording/in-sentence';
import { listWords } from '@renderer/wording/list-words';

test.each([
  ['Phone screen', 'phone screen'],
  ['API talk', 'API talk'],
  ['already small', 'already small'],
  ['Q', 'q'],
])('the name “%s” stands in a sentence as “%s”', (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});

test.each([
  [[], ''],
  [['data'], 'data'],
  [['data', 'design'], 'data and design'],
  [['data', 'design', 'delivery'], 'data, design and delivery'],
])('%j is read as “%s”', (items, expected) => {
  expect(listWords(items)).toBe(expected);
});
