import { noonOf } from '@renderer/features/progress/log/interview-words';
import { countWords } from '@renderer/wording/count-words';
import { daysBetween } from '@renderer/wording/day-words';
import { estimateLevel } from '@shared/domain/progress/estimate-level';
import type { ProgressPoint } from '@shared/model/progress';

const weekDays = 7;

/** What the answers of the week up to a real interview had said about the level, as one sentence. */
export function weekBefore(day: string, oldestFirst: readonly ProgressPoint[]): string {
  const scores = oldestFirst
    .filter(({ at }) => {
      const ago = daysBetween(new Date(at), noonOf(day));
      return ago >= 0 && ago < weekDays;
    })
    .map(({ score }) => score);
  if (scores.length === 0) return 'You practised nothing that counts in the week before.';
  const level = estimateLevel(scores.toReversed().map((score) => ({ score, weight: 1 })));
  if (!level)
    return `One answer in the week before, scored ${scores[0]?.toFixed(1)}: too little for an estimate.`;
  const range = `between ${level.low.toFixed(1)} and ${level.high.toFixed(1)}`;
  return `Greenroom had put you at ${level.value.toFixed(1)}, ${range}, from ${countWords(scores.length, 'answer')} of that week.`;
}
