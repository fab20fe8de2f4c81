import type { LibraryEntry } from '@shared/model/session';

/** How often each question of a pack was put, by question id, in the sessions that are kept. */
export function countAsked(entries: readonly LibraryEntry[], packId: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.packId !== packId || entry.deletedAt !== null) continue;
    for (const id of entry.questionIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
