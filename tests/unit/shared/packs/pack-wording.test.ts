import { describe, expect, it } from 'vitest';
import { closestWord } from '@shared/domain/packs/closest-word';
import { countEntries } from '@shared/domain/packs/count-entries';
import { findMarkup } from '@shared/domain/packs/find-markup';
import { keepsAllEntries } from '@shared/domain/packs/keeps-all-entries';
import { listWords } from '@shared/domain/packs/list-words';
import { mayHoldMarkup } from '@shared/domain/packs/may-hold-markup';
import { scanJson } from '@shared/domain/packs/scan-json';
import { writePath } from '@shared/domain/packs/write-path';

describe('the word that was meant', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['hint', 'hints'],
    ['stageIDs', 'stageIds'],
  ])('behind “%s” is “%s”', (written, meant) => {
    expect(closestWord(written, ['title', 'hints', 'stageIds', 'text'])).toBe(meant);
  });

  it('is not guessed where nothing is near, nor for a very long word', () => {
    expect(closestWord('colour', ['title', 'hints'])).toBeNull();
    expect(closestWord('t'.repeat(100_000), ['title'])).toBeNull();
    expect(closestWord('title', ['title'])).toBeNull();
  });
});

describe('a script or markup in a text', () => {
  it.each([
    'Hello <script>alert(1)</script>',
    'Hello <SCRIPT src=x>',
    'Hello < script >',
    '<iframe src="x">',
    'see JavaScript:alert(1)',
    'see java\nscript:alert(1)',
    'see vbscript:x',
    '<img src=x onerror=alert(1)>',
    '" onclick = "alert(1)',
    'a <b>bold</b> word',
    'a word<br>and one more',
    'bold<b>x</b>',
    '<A HREF="x">link</A>',
    '<!-- hidden -->',
    '<!DOCTYPE html>',
    'data:text/html,x',
    '<svg/onload=alert(1)>',
  ])('is found: %s', (text) => {
    const json = { list: [{ text }] };
    expect(findMarkup(json)).toMatchObject([{ path: ['list', 0, 'text'] }]);
    expect(mayHoldMarkup(JSON.stringify(json))).toBe(true);
  });

  it.each([
    'A List<String> or a Map<String, List<Object>>',
    'when a < b and b > c',
    'O(n) <= O(n log n)',
    'x -> y, a <- b, <3',
    'This one = that one; once = 1',
    'Kotlin, Java, script languages: which?',
    'the on-call = a duty',
    'Use vector<int> and set<pair<int, int>>',
    'if (onClose == null)',
  ])('is not seen in what is only text: %s', (text) => {
    expect(findMarkup({ text })).toEqual([]);
  });
});

it('needs no search where nothing in the file could be a part of one', () => {
  expect(mayHoldMarkup('{ "script": { "greeting": ["Hello: how are you?"] } }')).toBe(false);
  expect(mayHoldMarkup('{ "text": "\\u003cscript>" }')).toBe(true);
});

describe('a JSON text', () => {
  it('is measured without being parsed: how deep it is and how many entries it has', () => {
    const text = '{ "a": [1, { "b": ": { [ \\" }" }], "c": {} }';
    expect(scanJson(text)).toEqual({ depth: 3, entries: 3 });
    expect(countEntries(JSON.parse(text))).toBe(3);
  });

  it('is measured past every kind of text', () => {
    for (const value of ['\\', '\\"', '"', '\\\\', '', ':{[']) {
      expect(scanJson(JSON.stringify({ [value]: value, a: [value] })), value).toEqual({
        depth: 2,
        entries: 2,
      });
    }
    expect(scanJson('{ "open: [').depth).toBe(1);
  });

  it('has more entries than are left of it when one stands twice', () => {
    const text = '{ "a": { "b": 1, "b": 2 } }';
    expect(scanJson(text).entries - countEntries(JSON.parse(text))).toBe(1);
  });

  it('is measured at once, however deep it is', () => {
    expect(scanJson('['.repeat(1_000_000)).depth).toBe(1_000_000);
  });

  it('is known to be kept whole, or not, by a schema', () => {
    expect(keepsAllEntries({ a: [{ b: 1 }] }, { a: [{ b: 1, c: [] }], d: 2 })).toBe(true);
    expect(keepsAllEntries({ a: [{ b: 1, x: 1 }] }, { a: [{ b: 1 }] })).toBe(false);
  });
});

describe('places and lists in words', () => {
  it('are written as a person would look for them', () => {
    expect(writePath(['questions', 3, 'targetSec', 'max'])).toBe('questions[3].targetSec.max');
    expect(writePath([])).toBe('');
    expect(listWords(['a', 'b'])).toBe('a, b');
    expect(listWords(Array.from({ length: 14 }, (_, at) => String(at)))).toMatch(/11 and 2 more$/);
  });
});
