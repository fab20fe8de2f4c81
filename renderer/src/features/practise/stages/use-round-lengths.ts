import { useState } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { rememberedLength } from '@shared/domain/progress/remembered-length';
import type { Pack, Round, Stage } from '@shared/model/pack';

export interface RoundLengths {
  lengthOf: (stage: Stage, round: Round) => number;
  choose: (stage: Stage, round: Round, lengthMin: number) => void;
}

/** The length chosen for each round of a pack. The last choice is remembered; the others hold as long as the screen. */
export function useRoundLengths(pack: Pack): RoundLengths {
  const { settings, change } = useSettings();
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  return {
    lengthOf: (stage, round) =>
      chosen.get(`${stage.id} ${round.id}`) ??
      rememberedLength(round, { packId: pack.id, stageId: stage.id }, settings.lastChoice),
    choose: (stage, round, lengthMin) => {
      setChosen((before) => new Map(before).set(`${stage.id} ${round.id}`, lengthMin));
      void change({ lastChoice: { packId: pack.id, stageId: stage.id, roundId: round.id, lengthMin } });
    },
  };
}
