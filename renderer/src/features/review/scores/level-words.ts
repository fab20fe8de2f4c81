import { ratingAnchors } from '@renderer/components/rating/rating-anchors';

/** A level from 1 to 5 in a word, as the scale of the own rating calls it. */
export function levelWord(level: number): string {
  return ratingAnchors.find(({ rating }) => rating === level)?.word ?? '';
}
