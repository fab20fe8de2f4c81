import type { LoopRound, Preset } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

/** In a compact loop breaks shrink as the rounds do. */
const compactShare = 1 / 3;

/**
 * The rounds of a loop in the order of the process: all of it, or those of one stage. Null where the pack has none.
 * A break lies between two rounds of the same stage; from one stage to the next days pass in life.
 */
export function planLoop(pack: Pack, stageId: string | null, preset: Preset): LoopRound[] | null {
  const stages = pack.stages.filter(({ id, kind }) => kind === 'interview' && (stageId ?? id) === id);
  const rounds = stages.flatMap((stage) =>
    stage.rounds.flatMap((round, index): LoopRound[] => {
      const interviewer = pack.interviewers.find(({ id }) => id === round.interviewerId);
      if (!interviewer) return [];
      const breakMin = preset === 'full' ? stage.breakMin : Math.round(stage.breakMin * compactShare);
      return [
        {
          stageId: stage.id,
          stageName: stage.name,
          roundId: round.id,
          roundName: round.name,
          interviewer,
          lengthMin: round.presets[preset],
          breakMin: index === 0 ? 0 : breakMin,
          sessionId: null,
          skipped: false,
        },
      ];
    }),
  );
  return rounds.length > 0 ? rounds : null;
}
