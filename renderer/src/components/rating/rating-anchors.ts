/** One step of the scale on which users judge themselves: the same ladder that the rubric climbs. */
export interface RatingAnchor {
  rating: number;
  word: string;
  meaning: string;
}

/** The five levels in few words. The meanings follow the common scale of the rubric. */
export const ratingAnchors: readonly RatingAnchor[] = [
  { rating: 1, word: 'Poor', meaning: 'It missed the question, or gave opinions instead of an event.' },
  { rating: 2, word: 'Weak', meaning: 'An event was hinted at, but anybody could have told it.' },
  { rating: 3, word: 'Sound', meaning: 'One real event, your own part in it, and how it ended.' },
  { rating: 4, word: 'Strong', meaning: 'Your reasons too, and an outcome that somebody could check.' },
  { rating: 5, word: 'Outstanding', meaning: 'Judgement that was not obvious, and what changed for good.' },
];
