import type { Ladder, Need } from '@shared/model/rubric';
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

/**
 * Climbs a ladder: the level is the highest rung whose needs are met, with every rung below it. `partialCredit` is
 * the most that the needs already met on the next rung can add.
 */
export function climbLadder(ladder: Ladder, findings: Findings, partialCredit: number): Climb {
  let level = 1;
  let reason = ladder.floorReason;
  for (const rung of ladder.rungs.toSorted((a, b) => a.level - b.level)) {
    const open = rung.needs.filter((need) => !isMet(need, findings));
    if (open.length > rung.openAllowed) {
      const needed = rung.needs.length - rung.openAllowed;
      const met = Math.min(needed, rung.needs.length - open.length);
      return {
        score: level + (partialCredit * met) / needed,
        level,
        reason,
        missing: open.map(({ advice, of, noneOf }) => ({
          item: of[0] ?? noneOf[0] ?? ladder.id,
          advice,
          toLevel: rung.level,
        })),
      };
    }
    level = rung.level;
    reason = rung.reason;
  }
  return { score: level, level, reason, missing: [] };
}
