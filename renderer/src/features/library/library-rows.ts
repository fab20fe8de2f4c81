import type { LibraryEntry } from '@shared/model/session';

/** What the library can be sorted by. */
export type SortKey = 'title' | 'date' | 'length' | 'answers' | 'level' | 'size';

/** A column and its direction. */
export interface SortOrder {
  key: SortKey;
  descending: boolean;
}

/** What is on show: words to look for and, if set, one question that must have been asked. */
export interface LibraryView {
  filter: string;
  questionId: string | null;
  sort: SortOrder;
}

const valueOf: Record<SortKey, (entry: LibraryEntry) => number | string | null> = {
  title: (entry) => `${entry.title} ${entry.company}`.toLowerCase(),
  date: (entry) => entry.createdAt,
  length: (entry) => entry.durationMs,
  answers: (entry) => entry.answers,
  level: (entry) => entry.overall,
  size: (entry) => entry.sizeBytes,
};

/** The kept sessions that match, in order. One without the value sorted by comes last in both directions. */
export function libraryRows(entries: LibraryEntry[], view: LibraryView): LibraryEntry[] {
  const wanted = view.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (entry: LibraryEntry): boolean => {
    const text = `${entry.title} ${entry.company}`.toLowerCase();
    return (
      entry.deletedAt === null &&
      wanted.every((word) => text.includes(word)) &&
      (view.questionId === null || entry.questionIds.includes(view.questionId))
    );
  };
  return entries.filter(matches).toSorted((a, b) => compare(a, b, view.sort));
}

/** The sessions that go at the next start, the one deleted last first. */
export function deletedRows(entries: LibraryEntry[]): LibraryEntry[] {
  return entries
    .filter((entry) => entry.deletedAt !== null)
    .toSorted((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}

/** The order after a click on a column head: figures and dates start with the greatest, titles with A. */
export function sortBy(key: SortKey, before: SortOrder): SortOrder {
  if (before.key === key) return { key, descending: !before.descending };
  return { key, descending: key !== 'title' };
}

function compare(a: LibraryEntry, b: LibraryEntry, { key, descending }: SortOrder): number {
  const [first, second] = [valueOf[key](a), valueOf[key](b)];
  const newestFirst = b.createdAt.localeCompare(a.createdAt);
  if (first === second) return newestFirst;
  if (first === null) return 1;
  if (second === null) return -1;
  const ascending = first < second ? -1 : 1;
  return descending ? -ascending : ascending;
}
