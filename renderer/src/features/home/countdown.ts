import { headingNumber } from '@renderer/wording/count-words';
import { daysBetween } from '@renderer/wording/day-words';

/** Reads YYYY-MM-DD as a day of the local calendar; `new Date(text)` would take it for midnight in Greenwich. */
export function dayAsDate(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** The heading of Home: how long it is to the interview, or an invitation when no date is set. */
export function countdownHeading(interviewDate: string | null, now: Date): string {
  if (interviewDate === null) return 'Ready when you are';
  const days = daysBetween(now, dayAsDate(interviewDate));
  if (days === 0) return 'Your interview is today';
  if (days === 1) return 'Your interview is tomorrow';
  if (days === -1) return 'Your interview was yesterday';
  if (days < 0) return `Your interview was ${-days} days ago`;
  return `${headingNumber(days)} days to your interview`;
}
