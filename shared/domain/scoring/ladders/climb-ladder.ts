import type { Ladder, Need, Rung } from '@shared/model/rubric';
import type { Advice } from '@shared/model/score';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';

/** Where an answer stands on a ladder: the rung that it meets, and part of the next. */
export interface Climb {
  /** 1.0 to 5.0 */
  score: number;
  level: number;
  reason: string;
  /** What the next rung still needs. */
  missing: Advice[];
}

function isMet(need: Need, findings: Findings): boolean {
  const found = (id: string): boolean => (findings.get(id)?.length ?? 0) > 0;
  if (need.noneOf.some(found)) return false;
  return need.of.length === 0 || need.of.filter(found).length >= need.atLeast;
}

interface Step {
  rung: Rung;
  open: Need[];
}

/** A rung is met with few enough open needs; one more is forgiven where the rung above has none at all. */
function isReached({ rung, open }: Step, above: Step | undefined): boolean {
  if (open.length <= rung.openAllowed) return true;
  return open.length === rung.openAllowed + 1 && above !== undefined && above.open.length === 0;
}

/**
 * Climbs a ladder: the level is the highest rung that is reached, with every rung below it. `partialCredit` is the
 * most that the needs already met on the next rung can add.
 */
export function climbLadder(ladder: Ladder, findings: Findings, partialCredit: number): Climb {
  const steps: Step[] = ladder.rungs
    .toSorted((a, b) => a.level - b.level)
    .map((rung) => ({ rung, open: rung.needs.filter((need) => !isMet(need, findings)) }));
  const stuck = steps.findIndex((step, place) => !isReached(step, steps[place + 1]));
  const reached = stuck < 0 ? steps.at(-1) : steps[stuck - 1];
  const level = reached?.rung.level ?? 1;
  const reason = reached?.rung.reason ?? ladder.floorReason;
  const next = steps[stuck];
  if (!next) return { score: level, level, reason, missing: [] };
  const needed = next.rung.needs.length - next.rung.openAllowed;
  const met = Math.min(needed, next.rung.needs.length - next.open.length);
  const missing = next.open.map(({ advice, of, noneOf }) => ({
    item: of[0] ?? noneOf[0] ?? ladder.id,
    advice,
    toLevel: next.rung.level,
  }));
  return { score: level + (partialCredit * met) / needed, level, reason, missing };
}
