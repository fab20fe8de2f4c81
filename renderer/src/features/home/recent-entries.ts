import type { LibraryEntry } from '@shared/model/session';

/** The newest sessions that are neither deleted nor unreadable, newest first. */
export function recentEntries(entries: LibraryEntry[], count: number): LibraryEntry[] {
  return entries
    .filter((entry) => entry.deletedAt === null && entry.problem === null)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, count);
}
