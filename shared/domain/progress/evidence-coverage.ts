import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { ladderOfQuality } from '@shared/domain/scoring/ladders/find-ladder';
import type { Pack } from '@shared/model/pack';
import type { CoverageRow } from '@shared/model/progress';
import type { Rubric } from '@shared/model/rubric';

/**
 * How often each kind of evidence that a quality's ladder asks for was shown in answers that were judged on it. The
 * kinds stand in the order of the rungs; those that only help others are left out. The answers come oldest first.
 */
export function evidenceCoverage(
  pack: Pick<Pack, 'qualities'>,
  rubric: Rubric,
  oldestFirst: readonly JudgedAnswer[],
): CoverageRow[] {
  const counts = countItems(pack.qualities, oldestFirst);
  return pack.qualities.map(({ id, name }, place) => {
    const cells = shownItems(rubric, id).map(({ id: itemId, label }) => {
      const { answers = 0, lastAt = null } = counts.get(itemId)?.[place] ?? {};
      return { itemId, label, answers, lastAt };
    });
    return { qualityId: id, name, cells };
  });
}

interface Count {
  answers: number;
  lastAt: string | null;
}

/** By item, a count for each quality: in one pass, for there may be thousands of answers. */
function countItems(
  qualities: Pack['qualities'],
  oldestFirst: readonly JudgedAnswer[],
): Map<string, readonly Count[]> {
  const counts = new Map<string, readonly Count[]>();
  for (const answer of oldestFirst) {
    const judged = qualities.flatMap(({ id }, place) => (answer.qualities[id] === undefined ? [] : place));
    for (const item of answer.items) {
      const byQuality = counts.get(item) ?? qualities.map(() => ({ answers: 0, lastAt: null }));
      counts.set(item, byQuality);
      for (const place of judged) {
        const count = byQuality[place];
        if (!count) continue;
        count.answers += 1;
        count.lastAt = answer.at;
      }
    }
  }
  return counts;
}

function shownItems(rubric: Rubric, qualityId: string): Rubric['items'] {
  const asked = ladderOfQuality(rubric, qualityId).rungs.flatMap(({ needs }) =>
    needs.flatMap(({ of }) => of),
  );
  return [...new Set(asked)].flatMap((id) => rubric.items.filter((item) => item.id === id && !item.hidden));
}
