import type { Delivery } from '@shared/model/delivery';

/** A delivery without the parts of its story: an answer to a follow-up tells one part of a story, and should. */
export function withoutStarShares(delivery: Delivery): Delivery {
  const { openingShare, actionShare, resultShare, ...ratings } = delivery.ratings;
  const had = [openingShare, actionShare, resultShare].some((rating) => rating !== undefined);
  return delivery.starShares === null && !had ? delivery : { ...delivery, starShares: null, ratings };
}
