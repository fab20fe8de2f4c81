import { useSettings } from '@renderer/api/use-settings';
import { useBegin } from '@renderer/navigation/use-begin';
import { rememberedLength } from '@shared/domain/progress/remembered-length';
import type { Failure } from '@shared/ipc/result';
import type { Pack, Round, Stage } from '@shared/model/pack';

/** Everything that can be started from Home, with the pack that is chosen there. */
export interface Start {
  fullLoop: () => void;
  /** A stage of several rounds becomes a loop of its own; one of a single round starts at its remembered length. */
  stage: (stage: Stage) => void;
  round: (stage: Stage, round: Round) => void;
  question: (questionId: string) => void;
  drill: (qualityId: string) => void;
  loopRound: (loopId: string, roundIndex: number) => void;
  /** The length at which a round would start. */
  lengthOf: (stage: Stage, round: Round) => number;
  beginning: boolean;
}

/** Starts what Home offers; a failure is told through `onFailure`. */
export function useStart(pack: Pack, onFailure: (failure: Failure) => void): Start {
  const { settings } = useSettings();
  const { beginSession, beginLoop, openRound, beginning } = useBegin(onFailure);
  const packId = pack.id;

  const lengthOf = (stage: Stage, round: Round): number =>
    rememberedLength(round, { packId, stageId: stage.id }, settings.lastChoice);
  const round = (stage: Stage, one: Round): void => {
    const lengthMin = lengthOf(stage, one);
    beginSession(packId, { run: 'round', stageId: stage.id, roundId: one.id, lengthMin });
  };
  return {
    fullLoop: () => beginLoop(packId, null),
    stage: (stage) => {
      const [only, ...others] = stage.rounds;
      if (others.length > 0) beginLoop(packId, stage.id);
      else if (only) round(stage, only);
    },
    round,
    question: (questionId) => beginSession(packId, { run: 'question', questionId }),
    drill: (qualityId) => beginSession(packId, { run: 'drill', qualityId }),
    loopRound: openRound,
    lengthOf,
    beginning,
  };
}
