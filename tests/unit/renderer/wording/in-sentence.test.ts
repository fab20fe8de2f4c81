import { expect, test } from 'vitest';
import { inSentence } from '@renderer/wording/in-sentence';

test.each([
  ['Phone screen', 'phone screen'],
  ['API talk', 'API talk'],
  ['already small', 'already small'],
  ['Q', 'q'],
])('the name “%s” stands in a sentence as “%s”', (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});
