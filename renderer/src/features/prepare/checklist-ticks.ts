/** The name under which a tick is remembered: ids of entries may be the same in two packs. */
export function tickName(packId: string, entryId: string): string {
  return `${packId}/${entryId}`;
}

/** The remembered ticks after one was set or taken away. */
export function withTick(ticks: readonly string[], name: string, ticked: boolean): string[] {
  const others = ticks.filter((tick) => tick !== name);
  return ticked ? [...others, name] : others;
}

/** How many of these entries are ticked. Ticks of entries that a pack no longer has do not count. */
export function countTicked(
  ticks: readonly string[],
  packId: string,
  entries: readonly { id: string }[],
): number {
  return entries.filter(({ id }) => ticks.includes(tickName(packId, id))).length;
}
