/**
 * True when everything that was written is still there after parsing. A schema passes over entries that it does not
 * name, so what is gone was unknown. Far cheaper than going through the schema, and nearly always true.
 */
export function keepsAllEntries(written: unknown, parsed: unknown): boolean {
  if (typeof written !== 'object' || written === null) return true;
  if (typeof parsed !== 'object' || parsed === null) return false;
  if (Array.isArray(written)) {
    return Array.isArray(parsed) && written.every((value, index) => keepsAllEntries(value, parsed[index]));
  }
  for (const name of Object.keys(written)) {
    if (!Object.hasOwn(parsed, name)) return false;
    if (
      !keepsAllEntries((written as Record<string, unknown>)[name], (parsed as Record<string, unknown>)[name])
    )
      return false;
  }
  return true;
}
