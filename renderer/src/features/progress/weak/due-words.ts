import { dayInSentence, daysBetween } from '@renderer/wording/day-words';
import type { WeakQuestion } from '@shared/model/progress';

/** When a question comes back: "today", "tomorrow", "on Friday", "on 3 May". */
export function dueWords({ dueOn, due }: Pick<WeakQuestion, 'dueOn' | 'due'>, now: Date): string {
  if (due) return 'today';
  // Noon: the day stays the same wherever the clock stands.
  const day = new Date(`${dueOn}T12:00:00`);
  const ahead = daysBetween(now, day);
  if (ahead === 1) return 'tomorrow';
  if (ahead < 7) return `on ${day.toLocaleDateString('en-GB', { weekday: 'long' })}`;
  return dayInSentence(day, now);
}
