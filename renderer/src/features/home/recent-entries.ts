import type { LibraryEntry } from '@shared/model/session';

/** How many sessions Home looks at and lists. */
const recentCount = 6;

/** The newest sessions that are neither deleted nor unreadable, newest first. */
export function recentEntries(entries: LibraryEntry[]): LibraryEntry[] {
  return entries
    .filter((entry) => entry.deletedAt === null && entry.problem === null)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, recentCount);
}
