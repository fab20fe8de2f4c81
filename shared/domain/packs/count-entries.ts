/** Counts the entries that are left once the text has been parsed. */
export function countEntries(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  const own = Array.isArray(json) ? 0 : Object.keys(json).length;
  return Object.values(json).reduce<number>((sum, value) => sum + countEntries(value), own);
}
