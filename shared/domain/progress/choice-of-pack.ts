import type { Pack } from '@shared/model/pack';
import type { Settings } from '@shared/model/settings';

/** The choice that remembers a pack: its first round at its usual length. Null for a pack without rounds. */
export function choiceOfPack(pack: Pack): Settings['lastChoice'] {
  const stage = pack.stages.find(({ rounds }) => rounds.length > 0);
  const round = stage?.rounds[0];
  if (!stage || !round) return null;
  return { packId: pack.id, stageId: stage.id, roundId: round.id, lengthMin: round.defaultLengthMin };
}
