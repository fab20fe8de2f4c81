import type { Item, Ladder } from '@shared/model/rubric';

/** The items that some ladders ask for, with those that they are made of: what may be shown as evidence. */
export function itemsOfLadders(ladders: readonly Ladder[], items: readonly Item[]): Set<string> {
  const asked = new Set(
    ladders.flatMap(({ rungs, points }) => [
      ...rungs.flatMap(({ needs }) => needs.flatMap(({ of }) => of)),
      ...points.flatMap((one) => ('item' in one && one.points > 0 ? [one.item] : [])),
    ]),
  );
  // A set that grows while it is walked is walked to its end, so parts of parts are reached too.
  for (const id of asked) {
    const find = items.find((item) => item.id === id)?.find;
    if (find?.by === 'items') for (const part of find.of) asked.add(part);
  }
  return asked;
}
