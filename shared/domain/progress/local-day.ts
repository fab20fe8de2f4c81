/** The day on the user's own calendar at a moment, YYYY-MM-DD: what comes after midnight belongs to the new day. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
