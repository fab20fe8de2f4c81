import { checkPackRubric } from '@shared/domain/packs/check-pack-rubric';
import { rubricForPack } from '@shared/domain/scoring/rubric-for-pack';
import type { Failure } from '@shared/ipc/result';
import type { Pack } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';

/**
 * Tells by which rubric the answers from a pack are judged; each is put together once for each pack. What a pack gets
 * wrong is told once, and its answers are judged by the program's own rubric then.
 */
export function rubricsOfPacks(own: Rubric, tell: (failure: Failure) => void): (pack: Pack) => Rubric {
  const made = new WeakMap<Pack, Rubric>();
  const make = (pack: Pack): Rubric => {
    const [first] = checkPackRubric(pack, own);
    if (!first) return rubricForPack(own, pack);
    const place = `${first.file}, ${first.path.join('.')}`;
    tell({
      code: 'pack-broken',
      message: `The rubric of the pack “${pack.title}” is not used (${place}): ${first.reason}.`,
    });
    return own;
  };
  return (pack) => {
    if (pack.rubric === null) return own;
    const known = made.get(pack) ?? make(pack);
    made.set(pack, known);
    return known;
  };
}
