import type { Round } from '@shared/model/pack';
import type { Settings } from '@shared/model/settings';

/**
 * How long a round is taken: as it was last, where it still offers that length, otherwise as the pack proposes. A choice
 * without a round is one of an earlier program; it meant the only round of its stage.
 */
export function rememberedLength(
  round: Pick<Round, 'id' | 'lengthsMin' | 'defaultLengthMin'>,
  place: { packId: string; stageId: string },
  last: Settings['lastChoice'],
): number {
  const isMeant =
    last?.packId === place.packId &&
    last.stageId === place.stageId &&
    (last.roundId === null || last.roundId === round.id);
  return isMeant && round.lengthsMin.includes(last.lengthMin) ? last.lengthMin : round.defaultLengthMin;
}
