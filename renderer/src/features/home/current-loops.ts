import type { LoopView } from '@shared/model/loop';

/** The loops of a pack, the one in which something happened last first. */
export function loopsOfPack(loops: LoopView[], packId: string): LoopView[] {
  return loops
    .filter(({ loop }) => loop.packId === packId && loop.deletedAt === null)
    .toSorted((a, b) => lastHappening(b).localeCompare(lastHappening(a)));
}

/** When something happened in a loop last: it was changed, or a round of it ended. */
export function lastHappening({ loop, rounds }: LoopView): string {
  const ends = rounds.flatMap(({ endedAt }) => endedAt ?? []);
  return [loop.updatedAt, ...ends].toSorted().at(-1) ?? loop.updatedAt;
}

/** The loop that a candidate is in, or else the one that was decided last; null where there is none. */
export function currentLoop(ofPack: LoopView[]): LoopView | null {
  return ofPack.find(({ loop }) => loop.debrief === null) ?? ofPack[0] ?? null;
}

/** The loop through the whole process that is not decided yet. */
export function openFullLoop(ofPack: LoopView[]): LoopView | null {
  return ofPack.find(({ loop }) => loop.stageId === null && loop.debrief === null) ?? null;
}
