import { headingNumber } from '@renderer/wording/count-words';
import { daysBetween } from '@renderer/wording/day-words';
import type { LoopView } from '@shared/model/loop';

/** When the debrief was held, counted from the first round: "five days after your first round". */
export function whenHeld(rounds: LoopView['rounds'], heldAt: string): string {
  const ends = rounds.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt])).toSorted();
  const first = ends[0];
  const days = first === undefined ? 0 : daysBetween(new Date(first), new Date(heldAt));
  if (days <= 0) return 'The debrief, on the day of your first round';
  const count = headingNumber(days).toLowerCase();
  return `The debrief, ${count} ${days === 1 ? 'day' : 'days'} after your first round`;
}
