import type { Ladder, Need, Rung } from '@shared/model/rubric';
import type { Advice } from '@shared/model/score';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import type { Facts } from '@shared/domain/scoring/gates/measure-facts';
import { countPoints, openPoints } from './count-points';

/** Where an answer stands on a ladder. */
export interface Climb {
  /** 1.0 to 5.0: a rung reaches from half a level below it to half a level above. */
  score: number;
  level: number;
  reason: string;
  /** What the next rung still needs. */
  missing: Advice[];
}

/** What is known of an answer when it climbs. */
export interface Climber {
  findings: Findings;
  facts: Facts;
  /** The most that what is met of the next rung can add. */
  partialCredit: number;
}

/** True when a need of a rung is met by what was found. */
export function isMet(need: Need, findings: Findings): boolean {
  const found = (id: string): boolean => (findings.get(id)?.length ?? 0) > 0;
  if (need.noneOf.some(found)) return false;
  return need.of.length === 0 || need.of.filter(found).length >= need.atLeast;
}

interface Step {
  rung: Rung;
  open: Need[];
  /** Share of the points of this rung that are there, counted from the rung below; 1 where it asks for none. */
  pointShare: number;
}

const isOpen = ({ rung, open, pointShare }: Step, forgiven: number): boolean =>
  open.length > rung.openAllowed + forgiven || pointShare < 1;

/** A rung is met with few enough open needs; one more is forgiven where the rung above has none at all. */
function isReached(step: Step, above: Step | undefined): boolean {
  const aboveIsWhole = above !== undefined && above.open.length === 0 && above.pointShare >= 1;
  return !isOpen(step, aboveIsWhole ? 1 : 0);
}

function stepsOf(ladder: Ladder, { findings, facts }: Climber): Step[] {
  const points = countPoints(ladder.points, findings, facts);
  const rungs = ladder.rungs.toSorted((a, b) => a.level - b.level);
  return rungs.map((rung, place) => {
    const from = rungs[place - 1]?.points ?? 0;
    const width = (rung.points ?? 0) - from;
    return {
      rung,
      open: rung.needs.filter((need) => !isMet(need, findings)),
      pointShare:
        rung.points === undefined || points >= rung.points ? 1 : Math.max(0, (points - from) / width),
    };
  });
}

/** Part of a rung that is met: of its needs, or of its points where the ladder counts them. */
function partOf({ rung, open, pointShare }: Step): number {
  if (rung.points !== undefined) return pointShare;
  const needed = rung.needs.length - rung.openAllowed;
  return needed <= 0 ? 1 : Math.min(needed, rung.needs.length - open.length) / needed;
}

/** What would reach the rung: its open needs first, then what would earn most of the missing points. */
function missingOf(ladder: Ladder, { rung, open, pointShare }: Step, findings: Findings): Advice[] {
  const needs = open.map(({ advice, of, noneOf }) => ({ item: of[0] ?? noneOf[0] ?? ladder.id, advice }));
  const points = pointShare < 1 ? openPoints(ladder, findings).slice(0, 3) : [];
  const known = new Set(needs.map(({ advice }) => advice));
  return [...needs, ...points.filter(({ advice }) => !known.has(advice))].map((one) => ({
    ...one,
    toLevel: rung.level,
  }));
}

/** On the top rung points still count: just reached, it is as far below the full score as the rung below can come near it. */
function onTop(ladder: Ladder, { findings, facts, partialCredit }: Climber): number {
  const [below, top] = ladder.rungs.toSorted((a, b) => a.level - b.level).slice(-2);
  if (top?.points === undefined || below?.points === undefined) return 0;
  const part = (countPoints(ladder.points, findings, facts) - top.points) / (top.points - below.points);
  return Math.min(0, (2 * part - 1) * partialCredit);
}

/** Why an answer stands on a level of the ladder: the words of the highest rung at or under it. */
export function reasonAt(ladder: Ladder, level: number): string {
  const under = ladder.rungs.filter((rung) => rung.level <= level).toSorted((a, b) => b.level - a.level);
  return under[0]?.reason ?? ladder.floorReason;
}

/**
 * Climbs a ladder: the level is the highest rung that is reached, with every rung below it; what is met of the next one
 * adds up to `partialCredit`. On a ladder that counts points the score grows with them through the whole rung.
 */
export function climbLadder(ladder: Ladder, climber: Climber): Climb {
  const steps = stepsOf(ladder, climber);
  const stuck = steps.findIndex((step, place) => !isReached(step, steps[place + 1]));
  const reached = stuck < 0 ? steps.at(-1) : steps[stuck - 1];
  const level = reached?.rung.level ?? 1;
  const reason = reasonAt(ladder, level);
  const next = steps[stuck];
  const { partialCredit } = climber;
  if (!next) return { score: level + onTop(ladder, climber), level, reason, missing: [] };
  const counted = ladder.points.length > 0 && level > 1;
  const added = counted ? (2 * partOf(next) - 1) * partialCredit : partOf(next) * partialCredit;
  return { score: level + added, level, reason, missing: missingOf(ladder, next, climber.findings) };
}
