import { planLoop } from '@shared/domain/loop/plan-loop';
import type { Preset } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

/** How many rounds a loop has and how many minutes they take together, without the breaks. */
export interface LoopLength {
  rounds: number;
  minutes: number;
}

/** The length of a loop through the whole process with its debrief, or through one stage of it. */
export function loopLength(pack: Pack, stageId: string | null, preset: Preset): LoopLength {
  const rounds = planLoop(pack, stageId, preset) ?? [];
  const held = rounds.reduce((sum, { lengthMin }) => sum + lengthMin, 0);
  return { rounds: rounds.length, minutes: held + (stageId === null ? debriefLengthMin(pack, preset) : 0) };
}

/** Minutes of the pack's debrief; 0 where it does not say. */
export function debriefLengthMin({ stages }: Pick<Pack, 'stages'>, preset: Preset): number {
  return stages.find(({ kind }) => kind === 'debrief')?.debriefMin?.[preset] ?? 0;
}
