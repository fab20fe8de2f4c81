import type { DeliveryNorms } from '@shared/model/delivery';

/**
 * The usual ranges of spoken answers, with where they come from. They colour the delivery card and nothing else: no
 * figure of delivery enters a score. Words a minute, fillers a minute, seconds.
 */
export const deliveryNorms: DeliveryNorms = {
  paceWpm: {
    good: { min: 125, max: 165 },
    acceptable: { min: 105, max: 185 },
    unit: 'words a minute',
    source:
      'Conversation runs at about 150 (National Center for Voice and Speech); speaking courses advise 120 to 150 for formal talk and call more than 180 hard to follow.',
  },
  fillersPerMin: {
    good: { min: 0, max: 2 },
    acceptable: { min: 0, max: 5 },
    unit: 'a minute',
    source:
      'Quantified Communications, 4,000 samples: 5 a minute on average, about 1 at best. Laske and DiGennaro Reed 2024: up to 5 a minute did no harm, 12 did.',
  },
  pauses: {
    listSec: 2,
    markSec: 4,
    source:
      'Campione and Véronis 2002: pauses over 1 s are a mark of free speech. Lundholm Fors 2015: half a second helps a listener, 4 s hinders.',
  },
};
