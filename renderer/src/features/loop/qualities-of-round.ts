import type { LoopRound } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

/** The names of the qualities that a round's interviewer listens for; empty where the pack is gone or names none. */
export function qualitiesOfRound(pack: Pack | null, round: LoopRound): string[] {
  const stage = pack?.stages.find(({ id }) => id === round.stageId);
  const ids = stage?.rounds.find(({ id }) => id === round.roundId)?.qualityIds ?? [];
  return ids.flatMap((id) => pack?.qualities.find((quality) => quality.id === id)?.name ?? []);
}
