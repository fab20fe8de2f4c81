import type { MeasureName, Norm } from '@shared/model/delivery';

/** The words for a value below, a little below, within, a little above and above its usual range. */
type Words = readonly [
  below: string,
  littleBelow: string,
  within: string,
  littleAbove: string,
  above: string,
];

const count: Words = ['few', 'few', 'few', 'some', 'many'];
const usual = 'as usual';

const words: Record<MeasureName, Words> = {
  paceWpm: ['slow', 'a little slow', 'easy to follow', 'a little fast', 'fast'],
  articulationWpm: ['slow', 'a little slow', usual, 'a little fast', 'fast'],
  fillersPerMin: count,
  hedgesPerMin: count,
  firstWordSec: ['early', 'early', 'time to think', 'a little late', 'late'],
  longestPauseSec: ['short', 'short', 'easy on a listener', 'a little long', 'long'],
  loudnessVariationDb: ['even', 'a little even', usual, 'a little uneven', 'uneven'],
  pitchVariationSt: ['level', 'a little level', usual, 'a little wide', 'wide'],
  openingShare: ['short', 'a little short', usual, 'a little long', 'long'],
  actionShare: ['short', 'a little short', usual, 'a little long', 'long'],
  resultShare: ['short', 'a little short', usual, 'a little long', 'long'],
};

/** The word for where a value lies against its norm. */
export function ratingWord(measure: MeasureName, value: number, { good, acceptable }: Norm): string {
  const [below, littleBelow, within, littleAbove, above] = words[measure];
  if (value < good.min) return value < acceptable.min ? below : littleBelow;
  if (value > good.max) return value > acceptable.max ? above : littleAbove;
  return within;
}
