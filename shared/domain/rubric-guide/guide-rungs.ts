import { isMet } from '@shared/domain/scoring/ladders/climb-ladder';
import { countPoints } from '@shared/domain/scoring/ladders/count-points';
import type { AnswerRead } from '@shared/domain/scoring/read-findings';
import type { Item, Ladder, Rung } from '@shared/model/rubric';
import type { GuideRung } from '@shared/model/rubric-guide';

type GuideNeed = GuideRung['needs'][number];

/** How few items can reach a number of points: the ones that count most. */
function fewestFor(points: number, worth: readonly number[]): number {
  let sum = 0;
  const needed = worth.toSorted((a, b) => b - a).findIndex((one) => (sum += one) >= points);
  return needed < 0 ? worth.length : needed + 1;
}

/** The points of a rung as one more need: the things that earn them. */
function pointNeed(ladder: Ladder, { points }: Rung, items: readonly Item[], total: number): GuideNeed[] {
  if (points === undefined) return [];
  const earning = ladder.points.flatMap((one) => ('item' in one && one.points > 0 ? [one] : []));
  // Measures of the whole answer earn points as well; what they can earn is not asked of the items.
  const measured = ladder.points.reduce((sum, one) => sum + ('fact' in one ? Math.max(0, one.points) : 0), 0);
  return [
    {
      advice: 'Show enough of these together; some weigh more than others.',
      items: labelled(
        earning.map(({ item }) => item),
        items,
      ),
      atLeast: Math.max(
        1,
        fewestFor(
          points - measured,
          earning.map((one) => one.points * one.upTo),
        ),
      ),
      met: total >= points,
    },
  ];
}

function labelled(ids: readonly string[], items: readonly Item[]): GuideNeed['items'] {
  return ids.map((id) => ({ id, label: items.find((item) => item.id === id)?.label ?? id }));
}

/** The rungs of a ladder from level 1 up, as a reader sees them; without an answer nothing is met. */
export function guideRungs(ladder: Ladder, items: readonly Item[], read: AnswerRead | null): GuideRung[] {
  const total = read ? countPoints(ladder.points, read.findings, read.facts) : Number.NEGATIVE_INFINITY;
  const rungs = ladder.rungs.toSorted((a, b) => a.level - b.level);
  return [
    { level: 1, reason: ladder.floorReason, needs: [] },
    ...rungs.map((rung) => ({
      level: rung.level,
      reason: rung.reason,
      needs: [
        ...rung.needs.map((need) => ({
          advice: need.advice,
          items: labelled(need.of, items),
          atLeast: need.atLeast,
          met: read !== null && isMet(need, read.findings),
        })),
        ...pointNeed(ladder, rung, items, total),
      ],
    })),
  ];
}
