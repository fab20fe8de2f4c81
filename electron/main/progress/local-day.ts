/** The day on the user's own calendar at a moment, YYYY-MM-DD: an answer after midnight belongs to the new day. */
export function localDay(atMs: number): string {
  const moment = new Date(atMs);
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
