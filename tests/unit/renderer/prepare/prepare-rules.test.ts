import { describe, expect, test } from 'vitest';
import { countTicked, tickName, withTick } from '@renderer/features/prepare/checklist-ticks';
import { guidePartOf, guideParts } from '@renderer/features/prepare/guide-parts';
import { matchingEntries } from '@renderer/features/prepare/matching-entries';
import { provenanceWords } from '@renderer/features/prepare/provenance-words';
import { sampleGuide, samplePack } from '@tests/unit/renderer/packs/sample-pack';

describe('where a fact comes from', () => {
  test.each([
    ['candidates report', '2026-11', 'Candidates report · A forum · November 2026'],
    ['company says', '2026-03-09', 'The company says · A forum · 9 March 2026'],
    ['our wording', '2026', 'Our wording · A forum · 2026'],
  ] as const)('%s, %s', (confidence, date, words) => {
    expect(provenanceWords({ confidence, source: 'A forum', date })).toBe(words);
  });

  test('keeps a date that is no day of the calendar', () => {
    const words = provenanceWords({ confidence: 'our wording', source: 'Us', date: '2026-13-40' });
    expect(words).toBe('Our wording · Us · 2026-13-40');
  });
});

describe('the ticks of a checklist', () => {
  const entries = [{ id: 'stories' }, { id: 'camera' }];

  test('are kept apart by pack', () => {
    const ticks = withTick([tickName('acme', 'camera')], tickName('globex', 'camera'), true);
    expect(ticks).toEqual(['acme/camera', 'globex/camera']);
    expect(countTicked(ticks, 'acme', entries)).toBe(1);
  });

  test('are not doubled, and can be taken away', () => {
    const once = withTick(['acme/camera'], 'acme/camera', true);
    expect(once).toEqual(['acme/camera']);
    expect(withTick(once, 'acme/camera', false)).toEqual([]);
  });

  test('do not count for entries that the pack no longer has', () => {
    expect(countTicked(['acme/stories', 'acme/gone'], 'acme', entries)).toBe(1);
  });
});

describe('a search', () => {
  const entries = ['Is there feedback? Rarely.', 'May I use notes? Yes.'];

  test('wants every word, in any order and case', () => {
    expect(matchingEntries(entries, 'NOTES use', (text) => [text])).toEqual([entries[1]]);
    expect(matchingEntries(entries, 'notes rarely', (text) => [text])).toEqual([]);
  });

  test('of nothing but spaces finds everything', () => {
    expect(matchingEntries(entries, '  ', (text) => [text])).toEqual(entries);
  });
});

describe('the parts of a preparation', () => {
  test('are counted from the guide and the questions of the pack', () => {
    const counts = guideParts(samplePack({ guide: sampleGuide() })).map(({ count }) => count);
    expect(counts).toEqual([2, 2, 2, 2, 0, 2]);
  });

  test('are empty without a guide', () => {
    expect(guideParts(samplePack()).every(({ count }) => count === 0)).toBe(true);
  });

  test('start with the guide where an address names none, or one that there is not', () => {
    expect([guidePartOf(null), guidePartOf('pay'), guidePartOf('faqs')]).toEqual(['guide', 'guide', 'faqs']);
  });
});
