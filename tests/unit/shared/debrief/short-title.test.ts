import { describe, expect, it } from 'vitest';
import { missingTitle, shortTitle } from '@shared/domain/debrief/short-title';

describe('the title of a moment', () => {
  it.each([
    ['you took it on without being told', 'You took it on'],
    ["a customer's own words or trouble set it off", "A customer's own words"],
    ['what was given up, and how the gap is closed', 'What was given up'],
    ['a result that somebody could check', 'A result that somebody could check'],
    ['The team acts, but your own part cannot be told from it.', 'The team acts'],
    ['No particular event can be made out.', 'No particular event'],
    ['a lesson', 'A lesson'],
  ])('makes of “%s” the few words “%s”', (label, title) => {
    expect(shortTitle(label)).toBe(title);
  });

  it.each([
    ['Say how it ended, and how you know.', 'Missing: how it ended'],
    ['Give a figure before and after.', 'Missing: a figure before and after'],
    ['Go to the source: say whom you rang, watched or asked.', 'Go to the source'],
  ])('makes of the advice “%s” the words “%s”', (advice, title) => {
    expect(missingTitle(advice)).toBe(title);
  });
});
