import { barOfPack } from '@shared/domain/progress/bar-of-pack';
import { drillableQualities } from '@shared/domain/progress/drillable-qualities';
import type { QualityStanding } from '@shared/domain/progress/quality-standings';
import type { Pack, Quality } from '@shared/model/pack';

/**
 * The quality that a drill would help most, and why: it lies below the bar, no question has asked for it yet, it is the
 * lowest of all, or nothing is known because no answer has a score.
 */
export type DrillChoice =
  | { quality: Quality; why: 'below-bar' | 'lowest'; standing: QualityStanding }
  | { quality: Quality; why: 'unseen' | 'not-scored'; standing: null };

/** Chooses a quality of the pack to drill; null where the pack has no questions for any. */
export function chooseDrill(
  pack: Pack,
  standings: ReadonlyMap<string, QualityStanding>,
  asked: ReadonlyMap<string, number>,
): DrillChoice | null {
  const qualities = drillableQualities(pack);
  const [lowest] = qualities
    .flatMap((quality) => {
      const standing = standings.get(quality.id);
      return standing ? [{ quality, standing }] : [];
    })
    .toSorted((a, b) => a.standing.mean - b.standing.mean);
  if (lowest && lowest.standing.mean < barOfPack(pack)) {
    return { ...lowest, why: 'below-bar' };
  }
  const seen = new Set(
    pack.questions.flatMap(({ id, qualityIds }) => (asked.has(id) ? (qualityIds[0] ?? []) : [])),
  );
  const unseen = qualities.find(({ id }) => !seen.has(id) && !standings.has(id));
  if (unseen) return { quality: unseen, why: 'unseen', standing: null };
  if (lowest) return { ...lowest, why: 'lowest' };
  const [first] = qualities;
  return first ? { quality: first, why: 'not-scored', standing: null } : null;
}
