import type { Item, Ladder } from '@shared/model/rubric';

/** The items that some ladders ask for, with those that they are made of: what may be shown as evidence. */
export function itemsOfLadders(ladders: readonly Ladder[], items: readonly Item[]): Set<string> {
  const parts = new Map(items.map(({ id, find }) => [id, find.by === 'items' ? find.of : []]));
  const asked = new Set(
    ladders.flatMap(({ rungs, points }) => [
      ...rungs.flatMap(({ needs }) => needs.flatMap(({ of }) => of)),
      ...points.flatMap((one) => ('item' in one && one.points > 0 ? [one.item] : [])),
    ]),
  );
  // A set that grows while it is walked is walked to its end, so parts of parts are reached too.
  for (const id of asked) for (const part of parts.get(id) ?? []) asked.add(part);
  return asked;
}
