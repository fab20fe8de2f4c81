const dayMs = 86_400_000;

function localMidnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Days from one local calendar day to another, whatever the hour and the change of clocks. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((localMidnight(to) - localMidnight(from)) / dayMs);
}

/** A day as people say it: Today, Yesterday, a weekday of the last week, else the date, with the year when it is another. */
export function dayWords(day: Date, now: Date): string {
  const ago = daysBetween(day, now);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  if (ago > 1 && ago < 7) return day.toLocaleDateString('en-GB', { weekday: 'long' });
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...year });
}

/** The same inside a sentence: "today", "on Friday", "on 3 May". */
export function dayInSentence(day: Date, now: Date): string {
  const words = dayWords(day, now);
  return words === 'Today' || words === 'Yesterday' ? words.toLowerCase() : `on ${words}`;
}

/** The same with the time of the day: "Today, 14:05". */
export function momentWords(moment: Date, now: Date): string {
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${dayWords(moment, now)}, ${time}`;
}
