import type { Rubric, StoryPart } from '@shared/model/rubric';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import type { Facts } from '@shared/domain/scoring/gates/measure-facts';
import { countPoints } from '@shared/domain/scoring/ladders/count-points';

/** The parts that a whole story has, in the order in which it is told. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const;
export type StoryPartName = (typeof storyParts)[number];

/** True if enough speaks for it that the part is told. */
export function isTold(part: StoryPart, findings: Findings, facts: Facts): boolean {
  return countPoints(part.points, findings, facts) >= part.from;
}

/** The parts of a story for which enough speaks. Claims, views and principles make none of them. */
export function partsTold(
  rules: Rubric['storyParts'],
  findings: Findings,
  facts: Facts,
): ReadonlySet<StoryPartName> {
  return new Set(storyParts.filter((part) => isTold(rules[part], findings, facts)));
}
