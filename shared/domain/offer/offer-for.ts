import type { Outcome } from '@shared/model/debrief';
import type { OfferFigures, OfferModel } from '@shared/model/pack-offer';

/** The figures that a decision leads to; null where there is no offer. */
export function offerFor(outcome: Outcome, model: OfferModel): OfferFigures | null {
  switch (outcome) {
    case 'hire':
      return model.figures;
    case 'hire-lower':
      return model.lowerLevelFigures;
    case 'no-hire':
    case 'undecided':
      return null;
  }
}
