import { describe, expect, test } from 'vitest';
import { deletedRows, libraryRows, sortBy, type LibraryView } from '@renderer/features/library/library-rows';
import type { LibraryEntry } from '@shared/model/session';
import { entryOf } from '@tests/support/library-samples';
import { aSession } from '@tests/support/review-samples';

function entry(sessionId: string, part: Partial<LibraryEntry> = {}): LibraryEntry {
  return entryOf(aSession(), { sessionId, ...part });
}

function ids(entries: LibraryEntry[], part: Partial<LibraryView> = {}): string[] {
  const view: LibraryView = {
    filter: '',
    questionId: null,
    sort: { key: 'date', descending: true },
    ...part,
  };
  return libraryRows(entries, view).map(({ sessionId }) => sessionId);
}

const entries = [
  entry('march', { createdAt: '2026-03-01T10:00:00Z', overall: 2.5, sizeBytes: 10, title: 'Phone screen' }),
  entry('may', { createdAt: '2026-05-01T10:00:00Z', overall: null, sizeBytes: 30, title: 'Bar raiser' }),
  entry('april', { createdAt: '2026-04-01T10:00:00Z', overall: 4, sizeBytes: 20, company: 'Globex' }),
];

describe('the rows of the library', () => {
  test('stand newest first', () => {
    expect(ids(entries)).toEqual(['may', 'april', 'march']);
  });

  test('are sorted by any column, both ways', () => {
    expect(ids(entries, { sort: { key: 'size', descending: true } })).toEqual(['may', 'april', 'march']);
    expect(ids(entries, { sort: { key: 'size', descending: false } })).toEqual(['march', 'april', 'may']);
    expect(ids(entries, { sort: { key: 'title', descending: false } })).toEqual(['may', 'march', 'april']);
  });

  test('put sessions without a score last, whichever way they are sorted', () => {
    expect(ids(entries, { sort: { key: 'level', descending: true } })).toEqual(['april', 'march', 'may']);
    expect(ids(entries, { sort: { key: 'level', descending: false } })).toEqual(['march', 'april', 'may']);
  });

  test('keep the newest first among equals', () => {
    const even = entries.map((each) => ({ ...each, answers: 3 }));
    expect(ids(even, { sort: { key: 'answers', descending: false } })).toEqual(['may', 'april', 'march']);
  });

  test('are found by any words of title and company, in any order', () => {
    expect(ids(entries, { filter: 'globex' })).toEqual(['april']);
    expect(ids(entries, { filter: '  SCREEN amazon ' })).toEqual(['march']);
    expect(ids(entries, { filter: 'nothing like it' })).toEqual([]);
  });

  test('are narrowed down to one question', () => {
    const asked = entry('asked', { questionIds: ['the-one'] });
    expect(ids([...entries, asked], { questionId: 'the-one' })).toEqual(['asked']);
  });

  test('leave deleted sessions to a list of their own, the last deleted first', () => {
    const gone = entry('gone', { deletedAt: '2026-05-02T10:00:00Z' });
    const goneLater = entry('gone-later', { deletedAt: '2026-05-03T10:00:00Z' });
    expect(ids([...entries, gone, goneLater])).not.toContain('gone');
    expect(deletedRows([...entries, gone, goneLater]).map(({ sessionId }) => sessionId)).toEqual([
      'gone-later',
      'gone',
    ]);
  });
});

test('a click on a column head turns it round, a click on another starts with the greatest', () => {
  const date = { key: 'date', descending: true } as const;
  expect(sortBy('date', date)).toEqual({ key: 'date', descending: false });
  expect(sortBy('size', date)).toEqual({ key: 'size', descending: true });
  expect(sortBy('title', date)).toEqual({ key: 'title', descending: false });
});
