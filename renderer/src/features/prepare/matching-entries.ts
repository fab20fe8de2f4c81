/** The entries that have every word of the search somewhere in their texts; all of them for an empty search. */
export function matchingEntries<Entry>(
  entries: readonly Entry[],
  search: string,
  textsOf: (entry: Entry) => readonly string[],
): Entry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = textsOf(entry).join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
