import { planLoop } from '@shared/domain/loop/plan-loop';
import type { Preset } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

/** How many rounds a loop has and how many minutes they take together, without the breaks. */
export interface LoopLength {
  rounds: number;
  minutes: number;
}

/** The length of a loop through the whole process, or through one stage of it. */
export function loopLength(pack: Pack, stageId: string | null, preset: Preset): LoopLength {
  const rounds = planLoop(pack, stageId, preset) ?? [];
  return { rounds: rounds.length, minutes: rounds.reduce((sum, { lengthMin }) => sum + lengthMin, 0) };
}
