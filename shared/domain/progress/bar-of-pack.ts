import type { Pack } from '@shared/model/pack';

/** Where a pack says nothing, answers of this level meet the bar. */
const usualBar = 3;

/** The level that a round of this pack asks for. */
export function barOfPack(pack: Pick<Pack, 'debrief'>): number {
  return pack.debrief?.barLevel ?? usualBar;
}
