import type { Ladder, Points } from '@shared/model/rubric';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import type { Facts } from '@shared/domain/scoring/gates/measure-facts';

function pointsOf(one: Points, findings: Findings, facts: Facts): number {
  if ('item' in one) return one.points * Math.min(one.upTo, findings.get(one.item)?.length ?? 0);
  const share = (facts[one.fact] - one.from) / (one.to - one.from);
  return one.points * Math.min(1, Math.max(0, share));
}

/** The points that an answer earns. */
export function countPoints(points: readonly Points[], findings: Findings, facts: Facts): number {
  return points.reduce((sum, one) => sum + pointsOf(one, findings, facts), 0);
}

/** The items that would earn most and were not found, best first, with what to do about them. */
export function openPoints(ladder: Ladder, findings: Findings): { item: string; advice: string }[] {
  return ladder.points
    .flatMap((one) => ('item' in one && one.points > 0 && one.advice ? [{ ...one, advice: one.advice }] : []))
    .filter(({ item }) => (findings.get(item)?.length ?? 0) === 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ item, advice }) => ({ item, advice }));
}
